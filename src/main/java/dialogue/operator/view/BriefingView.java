package dialogue.operator.view;

import dialogue.finding.Finding;
import dialogue.intake.Count;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.operator.Made;
import dialogue.operator.MakeBriefing;
import dialogue.operator.answer.Answer;
import dialogue.run.Run;
import dialogue.run.check.Forecast.Document;
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
    public record Rows(long read, long used, long refused) {

        static Rows of(List<Count> counts) {
            return new Rows(counts.stream().mapToLong(Count::read).sum(),
                    counts.stream().mapToLong(Count::used).sum(), counts.stream().mapToLong(Count::refused).sum());
        }
    }

    /// What would be made.
    ///
    /// @param outcome as it would be
    /// @param made the name of its folder, such as `r2`, or `s1` on the side
    /// @param messages at most these
    public record Planned(String outcome, int year, Occasion occasion, LocalDate asOf, boolean aside, String made,
            String folder, List<Paper> documents, Rows totals, Findings findings, List<Expected> messages)
            implements
                Answer {

        @Override
        public Lines lines() {
            return new Lines(Paper.class, documents);
        }
    }

    /// A document that would be made.
    ///
    /// @param file its path below the revision's folder, with `/`
    public record Paper(String file, String audience, String language, String format) {}

    /// Messages that would be made for a ministry, one an address.
    public record Expected(String ministry, String papers, int addresses, boolean held) {}

    /// How many findings there are.
    public record Findings(long errors, long warnings) {

        static Findings of(List<Finding> findings) {
            var errors = findings.stream().filter(Finding::isError).count();
            return new Findings(errors, findings.size() - errors);
        }
    }

    /// Tells what would be made.
    public static Planned of(MakeBriefing.Planned planned) {
        var foreseen = planned.foreseen();
        var report = foreseen.report();
        return new Planned(foreseen.kind().name().toLowerCase(Locale.ROOT), report.year(),
                foreseen.request().occasion(), report.asOf(), foreseen.makes().aside(), foreseen.makes().name(),
                foreseen.folder().toString(), foreseen.documents().stream().map(BriefingView::paper).toList(),
                Rows.of(report.counts()), Findings.of(report.findings()),
                planned.messages().stream().map(each -> new Expected(each.ministry().key(), each.papers().key(),
                        each.addresses(), each.held())).toList());
    }

    private static Paper paper(Document document) {
        return new Paper(document.file(), document.audience().key(), document.language().key(),
                document.format().key());
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
