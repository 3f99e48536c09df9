package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.matter.Matter;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.InitiativeColumns;
import dialogue.briefing.section.MatterPhrases;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Matters for the Dialogue: each once, the heaviest first, with both parties' statuses and proposals beside each other.
public final class MattersPart {

    private final Content content;
    private final Phrases phrases;
    private final MatterPhrases words;

    public MattersPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
        this.words = new MatterPhrases(content);
    }

    public Section section() {
        var title = Phrase.say("matters.title");
        var lead = Phrase.say("matters.lead", new Phrase.Count(content.matters().size()));
        return new Section(Section.Part.MATTERS, "matters", title, List.of(new Block.Paragraph(lead, true),
                Block.Table.of("Matters", title, columns(), content.matters())));
    }

    private List<TableColumn<Matter>> columns() {
        var columns = new ArrayList<TableColumn<Matter>>();
        columns.add(TableColumn.<Matter>of("rank", 5, Kind.NUMBER, one -> Cell.of(rank(one)))
                .onSheet());
        columns.add(TableColumn.<Matter>of("initiative_and_title", 22, Kind.TITLE, this::initiative).onPage());
        columns.addAll(InitiativeColumns.and(28, Matter::initiative, sheet()).stream().map(TableColumn::onSheet)
                .toList());
        columns.add(TableColumn.<Matter>of("why_and_ask", 32, Kind.TEXT, this::whyAndAsk).onPage());
        content.parties().forEach(party -> columns
                .add(TableColumn.<Matter>of("says_" + party.key(), 34, Kind.TEXT, one -> says(one, party)).onPage()));
        return columns;
    }

    private Phrase rank(Matter matter) {
        return new Phrase.Count(content.rank(matter.initiative()).orElseThrow());
    }

    private Cell initiative(Matter matter) {
        return Cell.of(Line.strong(rank(matter)),
                new Line(Phrases.title(matter.initiative()), Line.Tone.KEY),
                Line.aside(Phrases.key(matter.initiative())), Line.aside(MatterPhrases.weight(matter)));
    }

    private Cell whyAndAsk(Matter matter) {
        return new Cell(Stream.concat(words.why(matter).stream().map(Line::plain),
                Stream.of(Line.strong(words.ask(matter)))).toList());
    }

    private Cell says(Matter matter, Party party) {
        return report(matter, party).map(report -> Cell.of(Line.strong(new Phrase.State(report.status())),
                new Line(Phrase.quote(report.forDialogue()), Line.Tone.BEHIND)))
                .orElse(Cell.of(Line.muted(Phrase.say("no_report"))));
    }

    private Optional<ReleasedReport> report(Matter matter, Party party) {
        return content.review().report(party, matter.initiative().key());
    }

    /// What is printed stands first.
    private List<TableColumn<Matter>> sheet() {
        var columns = new ArrayList<TableColumn<Matter>>();
        columns.add(TableColumn.of("why", 30, Kind.TEXT, this::why));
        columns.add(TableColumn.of("ask", 22, Kind.TEXT, one -> Cell.of(words.ask(one))));
        content.parties().forEach(party -> {
            columns.add(TableColumn.of("status_" + party.key(), 17, Kind.STATUS, one -> report(one, party)
                    .map(report -> Cell.of(new Phrase.State(report.status()))).orElse(Cell.EMPTY)));
            columns.add(TableColumn.of("raises_" + party.key(), 28, Kind.TEXT,
                    one -> words.proposal(one.initiative(), party).map(Cell::of).orElse(Cell.EMPTY)));
        });
        columns.add(TableColumn.of("months_late", 10, Kind.NUMBER, MattersPart::monthsLate));
        columns.add(TableColumn.of("matter", 20, Kind.TEXT, one -> Cell.of(MatterPhrases.kinds(one))));
        columns.add(TableColumn.of("pillar", 24, Kind.TEXT,
                one -> Cell.of(phrases.pillar(one.initiative().pillar()))));
        return columns;
    }

    private Cell why(Matter matter) {
        return new Cell(Stream.concat(Stream.of(MatterPhrases.weight(matter)), words.why(matter).stream())
                .map(Line::plain).toList());
    }

    private static Cell monthsLate(Matter matter) {
        return matter.weight().monthsLate() > 0
                ? Cell.of(new Phrase.Count(matter.weight().monthsLate()))
                : Cell.EMPTY;
    }
}
