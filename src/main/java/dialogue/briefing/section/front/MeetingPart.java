package dialogue.briefing.section.front;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.attention.Rhythm;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.MilestoneTables;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Cadence;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The meeting that a briefing prepares: date, place, level, when it was last held, its objective, the agenda with what each party proposes, what was agreed and
/// promised the last time and what became of it, and in a party's own copy its lines for the meeting.
public final class MeetingPart {

    private static final List<TableColumn<Block.Fact>> FACTS = List.of(
            TableColumn.of("fact", 24, Kind.TEXT, fact -> Cell.of(Line.strong(fact.label()))),
            TableColumn.of("value", 76, Kind.TEXT, Block.Fact::value));

    private final Content content;
    private final Phrases phrases;
    private final Rhythm rhythm;

    public MeetingPart(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
        this.rhythm = new Rhythm(content.review());
    }

    /// Empty for the annual briefing.
    public Optional<Section> section() {
        return content.edition().meeting().map(meeting -> new Section(Section.Part.MEETING, "meeting",
                Phrase.say("meeting.title"), blocks(meeting)));
    }

    private List<Block> blocks(Milestone meeting) {
        var agenda = new Agenda(content);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Phrase.say("meeting.lead"), true));
        blocks.add(Block.Table.of("Meeting", Phrase.say("meeting.title"), FACTS, facts(meeting, agenda)));
        if (!content.matters().isEmpty()) {
            blocks.addAll(agenda.blocks());
        }
        phrases.initiative(meeting).ifPresent(forum -> blocks.addAll(agreed(forum)));
        blocks.addAll(new Promises(content).blocks(phrases.initiative(meeting)));
        blocks.addAll(agenda.lines());
        return blocks;
    }

    private List<Block.Fact> facts(Milestone meeting, Agenda agenda) {
        var facts = new ArrayList<Block.Fact>();
        var date = new Phrase.Day(meeting.date());
        facts.add(fact("date", meeting.confirmed() ? date : Phrase.joined(List.of(date, Phrase.say("unconfirmed")))));
        facts.add(
                fact("place", meeting.place().isEmpty() ? Phrase.say("meeting.open") : Phrase.quote(meeting.place())));
        facts.add(fact("level", meeting.level().isEmpty() ? Phrase.say("meeting.open") : Phrases.level(meeting)));
        phrases.initiative(meeting).ifPresent(forum -> {
            facts.add(fact("forum", Phrase.joined(List.of(Phrases.key(forum), Phrases.title(forum)))));
            if (forum.cadence().interval().isPresent() || forum.cadence() == Cadence.IRREGULAR) {
                facts.add(fact("rhythm", Phrases.word("cadence", forum.cadence())));
            }
            facts.add(fact("last", last(forum)));
        });
        if (!content.matters().isEmpty()) {
            facts.add(fact("objective", agenda.objective()));
        }
        facts.add(fact("covers", Phrase.say("meeting.scope",
                new Phrase.Count(content.review().plan().initiatives().size()))));
        return facts;
    }

    private static Block.Fact fact(String key, Phrase value) {
        return new Block.Fact(Phrase.say("meeting." + key), Cell.of(value));
    }

    private Phrase last(Initiative forum) {
        return rhythm.lastHeld(forum).map(last -> {
            var setting = Phrases.setting(last);
            var day = new Phrase.Day(last.date());
            return setting.isEmpty() ? day : Phrase.say("meeting.held", day, setting);
        }).orElse(Phrase.say("meeting.never"));
    }

    /// What happened on the day of the last meeting, on whatever this briefing covers.
    private List<Block> agreed(Initiative forum) {
        var rows = rhythm.lastHeld(forum).map(Milestone::date).map(day -> content.review().plan().milestones().stream()
                .filter(one -> one.date().equals(day) && one.confirmed() && one.stage() != Stage.HELD)
                .toList()).orElse(List.of());
        var title = Phrase.say("meeting.agreed");
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, title),
                        new MilestoneTables(content).onPage("Agreed", title, rows, Medium.BOTH));
    }
}
