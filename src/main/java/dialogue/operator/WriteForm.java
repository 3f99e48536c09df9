package dialogue.operator;

import dialogue.intake.Allowance;
import dialogue.intake.IntakeSettings;
import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.run.ClockConfiguration;
import dialogue.run.form.Forms;
import dialogue.run.form.MadeForm;
import java.nio.file.Path;

/// Makes the form in which a party writes its reports of a year. It needs no ledger.
public record WriteForm(Path input, int year, Party party, Language language, Allowance allowance) {

    /// The form of all initiatives that the plan has today, or on the day on which the review is opened, if that is later.
    ///
    /// @throws dialogue.language.Problem where the input folder lacks something or cannot be relied upon
    public MadeForm form() {
        return Forms.of(input, year, IntakeSettings.day(new ClockConfiguration().clock().instant()), allowance)
                .of(party, language, _ -> true);
    }
}
