package dialogue.operator.console.runs;

import dialogue.finding.Finding;
import dialogue.intake.Allowance;
import dialogue.intake.FindingWords;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Party;
import dialogue.run.check.Check;
import dialogue.run.form.WorkLists;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a briefing would find in the input, as the people of one ministry may know it.
///
/// @param input the folder that is read
record BriefCheck(Path input, Allowance allowance) {

    private static final int MOST = 100;

    /// What was found.
    ///
    /// @param readable false where the input cannot be judged; why, may be the other ministry's
    /// @param own false for people of no ministry, who read no rows
    /// @param errors how many of all that one may know of
    /// @param lines the first of them, errors first
    public record Found(boolean readable, boolean own, long errors, long warnings, List<Line> lines) {

        /// True where not all are shown.
        public boolean isMore() {
            return errors + warnings > lines.size();
        }
    }

    /// A finding.
    public record Line(boolean error, String place, String key, String column, String sentence) {}

    Found found(BriefForm form, Optional<Party> reader, Language language) {
        try {
            return reader.map(party -> found(form, party, language))
                    .orElseGet(() -> new Found(true, false, 0, 0, List.of()));
        } catch (Problem _) {
            return new Found(false, true, 0, 0, List.of());
        }
    }

    private Found found(BriefForm form, Party party, Language language) {
        var report = new Check(input, form.year(), form.asOf(), allowance).report();
        var findings = new WorkLists(input, report, allowance, Optional.of(party), language).findings();
        var errors = findings.stream().filter(Finding::isError).count();
        return new Found(true, true, errors, findings.size() - errors,
                findings.stream().limit(MOST).map(finding -> line(finding, language)).toList());
    }

    private static Line line(Finding finding, Language language) {
        var place = finding.place();
        return new Line(finding.isError(), place.where(), place.key(), place.column(),
                new FindingWords().say(finding, language));
    }
}
