package dialogue.operator;

import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.intake.folder.InputFolder;
import dialogue.run.check.Check;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads an input and says everything that is wrong with it. It makes nothing and needs no ledger.
///
/// @param year empty for the newest year folder of the input
/// @param asOf empty for the newest day among the year's shared reports
/// @param allowance what this installation takes in
public record CheckInput(Path input, OptionalInt year, Optional<LocalDate> asOf, Allowance allowance) {

    /// What was found.
    ///
    /// @param passedOver what lies in the input folder and is not read
    public record Checked(IntakeReport report, List<String> passedOver) {}

    /// Reads all files to their end.
    ///
    /// @throws dialogue.language.Problem where the input folder lacks something
    public Checked check() {
        var report = new Check(input, year, asOf, allowance).report();
        return new Checked(report, new InputFolder(input).passedOver(report.year()));
    }
}
