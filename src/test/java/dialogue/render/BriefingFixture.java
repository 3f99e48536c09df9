package dialogue.render;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;

import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.composer.Composer;
import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Instrument;
import dialogue.plan.Kind;
import dialogue.plan.Marking;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Review;
import dialogue.review.ReviewBuilder;
import dialogue.review.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A briefing with every kind of block and every status, as large as asked: long French words, long Korean names, a text that exists in one
/// language only, texts that look like formulas, a note.
public final class BriefingFixture {

    public static final String LONG = "Coordination interministérielle des approvisionnements stratégiques "
            + "intergouvernementaux; 과학기술정보통신부·기후에너지환경부·방송미디어통신위원회 공동 점검. ";

    private BriefingFixture() {}

    public static Briefing of(Audience audience, Language language, int initiatives) {
        return of(audience, language, initiatives, 1);
    }

    /// The same with longer texts.
    ///
    /// @param times how many times 150 characters a text has
    public static Briefing of(Audience audience, Language language, int initiatives, int times) {
        var policy = new ReleasePolicy();
        return new Composer().compose(new Edition(
                policy.release(review("2026-04-30", initiatives, 0, times), audience),
                Optional.of(policy.release(review("2025-03-07", initiatives, 1, times), audience)),
                audience.first(language), 2, "1.0.0", false, Optional.empty()));
    }

    private static Review review(String asOf, int initiatives, int shift, int times) {
        var builder = aReview(asOf);
        for (var i = 1; i <= initiatives; i++) {
            add(builder, String.format("P2-%02d", i), i, shift, times, LocalDate.parse(asOf));
        }
        return builder.finding(new Finding("coverage.no-report", Finding.Severity.WARNING,
                new Place("2026/korea.csv", 7, "initiative"),
                List.of("P2-01", "korea"), null)).build();
    }

    private static void add(ReviewBuilder builder, String key, int i, int shift, int times, LocalDate asOf) {
        builder.initiative(kind(i, anInitiative(key, i % 3 == 0 ? Cadence.ANNUAL : Cadence.CONTINUING,
                PlanDate.month(YearMonth.of(2024, 7)),
                i % 4 == 0 ? PlanDate.quarter(2025, 2) : null, i % 5 == 0 ? Origin.BEYOND : Origin.PLAN)));
        if (i % 3 == 0) {
            builder.milestone(key, Stage.HELD, PlanDate.day(LocalDate.of(2025, 5, 1).minusDays(i)), true);
            builder.milestone(key, Stage.SIGNED, PlanDate.day(LocalDate.of(2026, 2, 25)), true);
            builder.milestone(key, Stage.TALKS_OPENED, PlanDate.month(YearMonth.of(2023, 4)), true);
        }
        builder.report(report(Party.CANADA, key, status(i + shift), times, asOf));
        if (i % 7 != 0) {
            builder.report(report(Party.KOREA, key, status(i / 2 + shift), times, asOf));
        }
    }

    private static Initiative kind(int i, Initiative one) {
        return new Initiative(one.key(), one.pillar(), one.area(), i % 6 == 0 ? Kind.AGREEMENT : one.kind(),
                Optional.of(Instrument.TREATY).filter(_ -> i % 6 == 0),
                one.cadence(), one.title(), one.courtesy(), one.leads(), one.since(), one.due(), one.origin(),
                one.replaces(), one.sources());
    }

    private static Status status(int i) {
        return List.of(Status.values()).get(i % Status.values().length);
    }

    private static Report report(Party party, String key, Status status, int times, LocalDate asOf) {
        var progress = party == Party.CANADA
                ? Text.of("=SUM(1) stays text. " + LONG.repeat(2 * times), LONG.repeat(times),
                        "추진 경과: " + LONG.repeat(times))
                : Text.of("", "", "한국어로만 존재하는 문구임.");
        return new Report(party, key, status, progress, Text.of("-Next & <next> step", "+Prochaine étape", "@다음 단계"),
                Optional.of(PlanDate.month(YearMonth.of(2026, 9))),
                Optional.of(asOf.minusDays(3)).filter(_ -> status == Status.COMPLETED),
                Text.of("Fix a date.".repeat(times), "Fixer une date.".repeat(times), "일자를 정할 것.".repeat(times)),
                Share.JOINT, Marking.UNCLASSIFIED,
                Optional.of(new Note("Internal line of " + party + " on " + key + ".")), asOf,
                Place.of("2026/" + party.key() + ".csv"));
    }
}
