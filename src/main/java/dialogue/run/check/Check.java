package dialogue.run.check;

import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.folder.InputFile;
import dialogue.intake.judge.Intake;
import dialogue.intake.life.Reviews;
import dialogue.intake.reader.Readings;
import dialogue.language.Problem;
import dialogue.render.pdf.FontCharacters;
import dialogue.run.ClockConfiguration;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a run would find in an input. It makes nothing, remembers nothing and needs no ledger.
///
/// @param year empty for the newest year folder of the input
/// @param asOf empty for the newest `updated_on` among the year's shared reports
/// @param allowance what this installation takes in
public record Check(Path input, OptionalInt year, Optional<LocalDate> asOf, Allowance allowance) {

    /// Reads all files to their end and judges them as a run does.
    ///
    /// @throws Problem where the input folder lacks something
    public IntakeReport report() {
        var reviews = new Reviews(input);
        var asked = year.orElseGet(reviews::newest);
        return of(asked, reviews.files(asked));
    }

    /// Judges other files than those of the input folder in the same way.
    public IntakeReport of(int asked, List<InputFile> files) {
        var today = IntakeSettings.day(new ClockConfiguration().clock().instant());
        var settings = new IntakeSettings(asked, asOf, today, allowance.processable(), new FontCharacters());
        return Intake.judge(new Readings(files, allowance.limits()), settings);
    }
}
