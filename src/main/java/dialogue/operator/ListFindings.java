package dialogue.operator;

import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.render.xlsx.form.WorkList;
import dialogue.run.form.WorkLists;
import java.nio.file.Path;
import java.util.Optional;

/// Makes a list to be worked off of what a check has found.
///
/// @param report what was found in the input
/// @param allowance what this installation takes in
/// @param party whose list it is; empty for the operator's, which holds no record
public record ListFindings(Path input, IntakeReport report, Allowance allowance, Optional<Party> party,
        Language language) {

    /// Reads the files once more, to show what stands in them.
    ///
    /// @throws dialogue.language.Problem where the input folder lacks something
    public WorkList list() {
        return new WorkLists(input, report, allowance, party, language).list();
    }
}
