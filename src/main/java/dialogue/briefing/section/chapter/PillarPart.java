package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Pillar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A chapter a pillar, and one for what is cross-cutting: a scorecard, the areas with their aims, a card for each initiative that is a matter, and a row for
/// each that is none. Where the full form is asked for, each has a card; in a party's own copy its note makes a card too, for a row has no room for it.
public final class PillarPart {

    private final Content content;
    private final Phrases phrases;
    private final InitiativeCard card;
    private final ReportCells reports;

    public PillarPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
        this.card = new InitiativeCard(content);
        this.reports = new ReportCells(content);
    }

    /// The chapters in the order of the pillars, the cross-cutting one last; without those that have no initiative.
    public List<Section> sections() {
        var pillars = content.review().plan().pillars().stream()
                .map(pillar -> chapter(pillar.key(), Phrase.quote(pillar.title())));
        return Stream.concat(pillars, Stream.of(chapter(Pillar.CROSS_CUTTING, Phrase.none())))
                .filter(section -> !section.blocks().isEmpty()).toList();
    }

    private Section chapter(String key, Phrase title) {
        var initiatives = content.review().plan().initiatives().stream().filter(one -> one.pillar().equals(key))
                .toList();
        return new Section(Section.Part.PILLAR, "pillar-" + key, phrases.pillar(key),
                initiatives.isEmpty() ? List.of() : blocks(key, title, initiatives));
    }

    private List<Block> blocks(String pillar, Phrase title, List<Initiative> initiatives) {
        var blocks = new ArrayList<Block>();
        if (!title.isEmpty()) {
            blocks.add(new Block.Paragraph(title, true));
        }
        blocks.add(new Block.Paragraph(new Scorecard(content).phrase(pillar, initiatives), false));
        new Areas(content).table(pillar, initiatives).ifPresent(blocks::add);
        var cards = initiatives.stream().filter(this::hasCard).toList();
        var others = initiatives.stream().filter(one -> !hasCard(one)).toList();
        cards.forEach(one -> blocks.addAll(card.blocks(one)));
        if (!cards.isEmpty() && !others.isEmpty()) {
            blocks.add(new Block.Heading(2, Phrase.say("pillar.others")));
        }
        if (!others.isEmpty()) {
            blocks.add(rows(pillar, others));
        }
        return blocks;
    }

    private boolean hasCard(Initiative initiative) {
        return content.edition().full() || content.isMatter(initiative)
                || content.review().ownNote(initiative.key()).isPresent();
    }

    private Block rows(String pillar, List<Initiative> initiatives) {
        var columns = new ArrayList<TableColumn<Initiative>>();
        columns.add(TableColumn.of("title", 20, Kind.TITLE, this::initiative));
        content.parties().forEach(party -> columns.add(
                TableColumn.of("side_" + party.key(), 50, Kind.TEXT, one -> reports.all(one, party))));
        return Block.Table.of("Reports_" + pillar, Phrase.say("pillar.others"), columns, initiatives, Medium.PAGE);
    }

    private Cell initiative(Initiative initiative) {
        var leads = content.parties().stream().map(party -> phrases.leads(initiative, party))
                .filter(leading -> !leading.isEmpty()).toList();
        return Cell.of(Line.strong(Phrases.heading(initiative)),
                Line.aside(leads.size() == 2
                        ? Phrase.say("initiative.leads", leads.toArray(Phrase[]::new))
                        : Phrase.joined(leads)),
                Line.aside(new InitiativeWords(content).aside(initiative)));
    }
}
