package dialogue.run.check;

import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.ReviewDays;
import dialogue.intake.judge.Intake;
import dialogue.intake.life.ReviewState;
import dialogue.intake.life.Reviews;
import dialogue.intake.reader.Readings;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.render.pdf.FontCharacters;
import dialogue.review.Report;
import dialogue.run.ClockConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads how far the parties are with their reports. It makes nothing and needs no ledger.
///
/// @param output where a review's briefing stands once it is published
/// @param today the day on which somebody asks
public record Standings(Path input, Path output, Allowance allowance, LocalDate today) {

    /// Those of today.
    public Standings(Path input, Path output, Allowance allowance) {
        this(input, output, allowance,
                IntakeSettings.day(new ClockConfiguration().clock().instant()));
    }

    /// How far the newest review is, be it open.
    ///
    /// @throws Problem where there is none
    public ReviewStanding newest() {
        var reviews = new Reviews(input);
        return of(reviews.folder().years().reversed().stream().filter(year -> reviews.state(year).isPresent())
                .findFirst().orElseGet(reviews::newest));
    }

    /// How far a review is.
    ///
    /// @throws Problem where nobody has opened it and nothing has come
    public ReviewStanding of(int year) {
        var reviews = new Reviews(input);
        var state = reviews.state(year)
                .orElseThrow(() -> Problem.of(Kind.INPUT, "review.not-open", String.valueOf(year)));
        var report = report(reviews, year);
        return new ReviewStanding(year,
                state == ReviewState.CLOSED && isPublished(year) ? ReviewState.PUBLISHED : state,
                report.days(), Arrays.stream(Party.values()).map(party -> standing(party, report)).toList(),
                report.findings().stream().filter(one -> one.isError() && one.party() != null).count());
    }

    private IntakeReport report(Reviews reviews, int year) {
        var settings = new IntakeSettings(year, Optional.empty(), today, allowance.processable(),
                new FontCharacters());
        return Intake.judge(new Readings(reviews.filesSoFar(year), allowance.limits()), settings);
    }

    private boolean isPublished(int year) {
        try {
            return new OutputFolder(output).newest(year, Occasion.ANNUAL).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /// Of what a party keeps to itself beyond the plan nothing is asked of the other one.
    private PartyStanding standing(Party party, IntakeReport report) {
        var day = report.days().map(days -> days.asOf().orElse(days.deadline())).orElse(report.asOf());
        var asked = new ReleasePolicy().release(report.review(), report.previous(), Audience.valueOf(party.name()))
                .review().plan().initiatives().stream().filter(initiative -> initiative.hasBegun(day))
                .map(Initiative::key).toList();
        var updated = report.review().reports().stream().filter(one -> one.party() == party)
                .collect(Collectors.toMap(Report::initiative, Report::updatedOn));
        var missing = asked.stream().filter(key -> !updated.containsKey(key)).toList();
        var stale = asked.stream().filter(key -> updated.getOrDefault(key, day)
                .isBefore(day.minusDays(IntakeSettings.FRESH_DAYS))).toList();
        return new PartyStanding(party, updated.keySet().stream().sorted().toList(), missing, stale,
                late(report).filter(_ -> !missing.isEmpty() || !stale.isEmpty()));
    }

    private Optional<LocalDate> late(IntakeReport report) {
        return report.days().filter(ReviewDays::isOpen).map(days -> days.deadline().plusDays(1))
                .filter(day -> !day.isAfter(today));
    }
}
