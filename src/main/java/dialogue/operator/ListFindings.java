package dialogue.operator;

import dialogue.intake.IntakeReport;
import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.render.xlsx.form.WorkList;
import dialogue.run.check.Check;
import dialogue.run.form.WorkLists;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// Makes a list to be worked off of what a check has found.
///
/// @param report what was found in the input
/// @param party whose list it is; empty for the operator's, which holds no record
public record ListFindings(Path input, IntakeReport report, Optional<Party> party, Language language) {

    /// Reads the files once more, to show what stands in them.
    ///
    /// @throws dialogue.language.Problem where the input folder lacks something
    public WorkList list() {
        var allowance = new Check(input, OptionalInt.of(report.year()), Optional.empty()).allowance();
        return new WorkLists(input, report, allowance, party, language).list();
    }
}
