package dialogue.operator.view;

import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.Made;
import dialogue.run.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A briefing with its messages.
///
/// @param asOf empty where the input was refused before it was known
/// @param versions by the key of the audience
/// @param findings how many there are, by severity
public record BriefingView(String outcome, long run, int year, Occasion occasion, String asOf, int revision,
        boolean aside, Map<String, Integer> versions, String folder, List<String> documents, Rows rows,
        Map<String, Long> findings, List<MessageView> messages) {

    /// Rows read, and what became of them.
    public record Rows(long read, long used, long refused) {}

    /// Tells of a briefing.
    ///
    /// @param language of the reader
    public static BriefingView of(Made made, Language language) {
        var outcome = made.outcome();
        var run = outcome.run();
        var versions = new LinkedHashMap<String, Integer>();
        outcome.versions().forEach((audience, version) -> versions.put(audience.key(), version));
        return new BriefingView(outcome.kind().name().toLowerCase(Locale.ROOT), run.id(), run.year(), run.occasion(),
                Objects.toString(run.asOf(), ""), run.revision(), run.makes().aside(), versions,
                outcome.folder().toString(), outcome.documents().stream().map(Object::toString).toList(), rows(run),
                CheckView.bySeverity(outcome.findings()),
                made.post().now().stream().map(each -> MessageView.of(each, made.post(), language)).toList());
    }

    private static Rows rows(Run run) {
        return new Rows(run.rowsRead(), run.rowsUsed(), run.rowsRefused());
    }
}
