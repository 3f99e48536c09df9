package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Sources;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sources: where the facts of this document come from, and what rests on each of them.
public final class SourcesPart {

    private static final List<TableColumn<Map.Entry<String, Uses>>> COLUMNS = List.of(
            TableColumn.of("source", 10, Kind.KEY, use -> Cell.of(Sources.source(use.getKey()))),
            TableColumn.of("source_is", 36, Kind.TEXT, use -> Cell.of(Sources.kind(use.getKey()))),
            TableColumn.of("entries", 10, Kind.NUMBER, use -> Cell.of(new Phrase.Count(use.getValue().entries))),
            TableColumn.of("initiatives", 44, Kind.TEXT,
                    use -> Cell.of(new Phrase.Name(String.join(", ", use.getValue().initiatives)))));
    /// By letters and then by number, so that C2 comes before C10.
    private static final Comparator<String> ORDER = Comparator
            .<String, String>comparing(key -> key.replaceAll("\\d+$", ""))
            .thenComparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Content content;

    public SourcesPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var title = Phrase.say("sources.title");
        var rows = List.copyOf(bySource().entrySet());
        var lead = new Block.Paragraph(Phrase.say("sources.lead", new Phrase.Count(rows.size())), true);
        return new Section(Section.Part.SOURCES, "sources", title, rows.isEmpty()
                ? List.of(lead)
                : List.of(lead, Block.Table.of("Sources", title, COLUMNS, rows)));
    }

    /// What an initiative or a milestone rests on: the keys of the initiatives, and how many entries there are.
    private static final class Uses {

        private final TreeSet<String> initiatives = new TreeSet<>();
        private int entries;

        private void add(String initiative) {
            entries++;
            if (!initiative.isEmpty()) {
                initiatives.add(initiative);
            }
        }
    }

    private Map<String, Uses> bySource() {
        var uses = new TreeMap<String, Uses>(ORDER);
        for (Initiative one : content.review().plan().initiatives()) {
            Sources.of(one.reference()).forEach(source -> add(uses, source, one.key()));
        }
        for (Milestone one : content.review().plan().milestones()) {
            Sources.of(one.source()).forEach(source -> add(uses, source, one.initiative().orElse("")));
        }
        return uses;
    }

    private static void add(Map<String, Uses> uses, String source, String initiative) {
        uses.computeIfAbsent(source, _ -> new Uses()).add(initiative);
    }
}
