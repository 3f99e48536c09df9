package dialogue.run.form;

import dialogue.finding.Finding;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.ReviewDays;
import dialogue.intake.judge.Intake;
import dialogue.intake.life.Reviews;
import dialogue.intake.reader.Readings;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.render.pdf.FontCharacters;
import dialogue.render.xlsx.form.FormWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/// Makes the forms of a review: a row for each initiative that the plan has on a day and that the party may know of, with what it reported last. The reports
/// of the review itself are not read, so that there need not be any yet.
public final class Forms {

    private final IntakeReport report;
    private final Allowance allowance;
    private final LocalDate day;

    private Forms(IntakeReport report, Allowance allowance, LocalDate day) {
        this.report = report;
        this.allowance = allowance;
        this.day = day;
    }

    /// Reads the plan and the last reports before a year.
    ///
    /// @param today when the plan is asked for its initiatives, unless the review is opened later
    /// @throws Problem where the input folder lacks something, or where what it holds cannot be relied upon
    public static Forms of(Path input, int year, LocalDate today, Allowance allowance) {
        var reviews = new Reviews(input);
        var day = reviews.days(year).map(ReviewDays::opened).filter(today::isBefore).orElse(today);
        var settings = new IntakeSettings(year, Optional.of(day), day, allowance.processable(), new FontCharacters());
        var readings = new Readings(reviews.filesBefore(year), allowance.limits());
        var report = Intake.judge(readings, settings);
        report.findings().stream().filter(finding -> isFatal(finding, year)).findFirst().ifPresent(error -> {
            throw Problem.of(Problem.Kind.INPUT, "form.input", error.place().file());
        });
        return new Forms(report, allowance, day);
    }

    /// An error of the plan, or one that leaves in doubt whose a report is or who may read it; without any other report there is only less to show.
    private static boolean isFatal(Finding finding, int year) {
        var doubtful = finding.place().file().startsWith("plan/") || finding.code().startsWith("party.")
                || finding.code().startsWith("marking.");
        return finding.isError() && doubtful && !finding.place().file().startsWith(year + "/");
    }

    /// The form of a party.
    ///
    /// @param asked the keys of the initiatives to ask about
    public MadeForm of(Party party, Language language, Predicate<String> asked) {
        var reviews = new ReleasePolicy().release(report.review(), report.previous(), own(party));
        var initiatives = reviews.review().plan().initiatives().stream().map(Initiative::key).filter(asked).toList();
        var content = new FormContent(reviews, party, language, allowance.processable());
        var out = new ByteArrayOutputStream();
        try {
            FormWorkbook.write(content.form(initiatives, day), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MadeForm(party.key() + ".xlsx", initiatives.size(), content.markings(initiatives),
                out.toByteArray());
    }

    private static Audience own(Party party) {
        return Arrays.stream(Audience.values()).filter(audience -> audience.owner().filter(party::equals).isPresent())
                .findFirst().orElseThrow();
    }
}
