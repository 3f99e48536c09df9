package dialogue.operator.view;

import dialogue.finding.Finding;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.Made;
import dialogue.operator.answer.Answer;
import dialogue.run.Run;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A briefing with its messages.
///
/// @param asOf null where the input was refused before it was known
/// @param versions by the key of the audience
public record BriefingView(String outcome, long run, int year, Occasion occasion, @Nullable LocalDate asOf,
        int revision,
        boolean aside, Map<String, Integer> versions, String folder, List<String> documents, Rows totals,
        Findings findings, List<MessageView> messages) implements Answer {

    /// Rows read, and what became of them.
    public record Rows(long read, long used, long refused) {}

    /// How many findings there are.
    public record Findings(long errors, long warnings) {

        static Findings of(List<Finding> findings) {
            var errors = findings.stream().filter(Finding::isError).count();
            return new Findings(errors, findings.size() - errors);
        }
    }

    /// Tells of a briefing.
    ///
    /// @param language of the reader
    public static BriefingView of(Made made, Language language) {
        var outcome = made.outcome();
        var run = outcome.run();
        var versions = new LinkedHashMap<String, Integer>();
        outcome.versions().forEach((audience, version) -> versions.put(audience.key(), version));
        return new BriefingView(outcome.kind().name().toLowerCase(Locale.ROOT), run.id(), run.year(), run.occasion(),
                run.asOf(), run.revision(), run.makes().aside(), versions,
                outcome.folder().toString(), outcome.documents().stream().map(Object::toString).toList(), rows(run),
                Findings.of(outcome.findings()),
                made.post().now().stream().map(each -> MessageView.of(each, made.post(), language)).toList());
    }

    static Rows rows(Run run) {
        return new Rows(run.rowsRead(), run.rowsUsed(), run.rowsRefused());
    }
}
