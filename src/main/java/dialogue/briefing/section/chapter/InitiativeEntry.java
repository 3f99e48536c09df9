package dialogue.briefing.section.chapter;

import dialogue.briefing.AgreementStages;
import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.section.AttentionPhrases;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Kind;
import dialogue.plan.Party;
import dialogue.release.OwnNote;
import dialogue.release.ReleasedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One initiative in its chapter: its ladder if it is an agreement, both parties beside each other, why it needs attention, and in a party's own
/// copy that party's note in a box set apart.
final class InitiativeEntry {

    private final Content content;
    private final Phrases phrases;

    InitiativeEntry(Content content) {
        this.content = content;
        this.phrases = new Phrases(content);
    }

    List<Block> blocks(Initiative initiative) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, heading(initiative)));
        ladder(initiative).ifPresent(blocks::add);
        blocks.add(Block.Table.of("Parties_" + initiative.key().replace('-', '_'), Phrases.title(initiative),
                columns(initiative), content.parties()));
        difference(initiative).ifPresent(blocks::add);
        attention(initiative).ifPresent(blocks::add);
        content.review().ownNote(initiative.key()).ifPresent(note -> blocks.add(internal(note)));
        return blocks;
    }

    private static Phrase heading(Initiative initiative) {
        return Phrase.say(initiative.isBeyondPlan() ? "initiative.beyond" : "initiative.planned",
                Phrases.key(initiative),
                Phrases.title(initiative));
    }

    /// Agreements have a ladder, or say that no rung of it has a date; what other kinds have signed stands in the record.
    private Optional<Block> ladder(Initiative initiative) {
        return initiative.kind() == Kind.AGREEMENT
                ? Optional.of(new AgreementStages(content.review(), initiative).ladder().<Block>map(ladder -> ladder)
                        .orElseGet(() -> new Block.Paragraph(Phrase.say("initiative.undated"), true)))
                : Optional.empty();
    }

    private List<TableColumn<Party>> columns(Initiative initiative) {
        return List.of(
                TableColumn.of("party", 14, ColumnHead.Kind.TEXT, party -> Cell.of(Line.plain(Phrases.party(party)),
                        Line.muted(phrases.leads(initiative, party)))),
                TableColumn.of("status", 15, ColumnHead.Kind.STATUS,
                        party -> Phrases.status(report(initiative, party).map(ReleasedReport::status))),
                TableColumn.of("progress", 44, ColumnHead.Kind.TEXT, party -> report(initiative, party)
                        .map(InitiativeEntry::progress).orElse(Cell.of(Line.muted(Phrase.say("no_report"))))),
                TableColumn.of("next_step", 27, ColumnHead.Kind.TEXT,
                        party -> report(initiative, party).map(InitiativeEntry::next).orElse(Cell.EMPTY)));
    }

    private Optional<ReleasedReport> report(Initiative initiative, Party party) {
        return content.review().report(party, initiative.key());
    }

    private static Cell progress(ReleasedReport report) {
        var done = report.completedOn().map(day -> Line.muted(Phrase.say("completed_on", Phrases.day(day))));
        var own = report.own() ? Line.muted(Phrase.say("kept_own")) : Line.muted(Phrase.none());
        return Cell.of(Line.plain(Phrase.quote(report.progress())), done.orElse(Line.muted(Phrase.none())), own);
    }

    private static Cell next(ReleasedReport report) {
        var due = report.nextStepDue().map(date -> Line.muted(new Phrase.Day(date)));
        return Cell.of(Line.plain(Phrase.quote(report.nextStep())), due.orElse(Line.muted(Phrase.none())));
    }

    /// Set apart, for the chairs will be asked about it.
    private Optional<Block> difference(Initiative initiative) {
        return content.attention(initiative).stream().filter(Attention.PartiesDiffer.class::isInstance).findFirst()
                .map(reason -> new Block.Callout(Block.Callout.Kind.DIFFERENCE, AttentionPhrases.kind(reason),
                        AttentionPhrases.why(reason, content.parties())));
    }

    /// That a party is silent shows in its row.
    private Optional<Block> attention(Initiative initiative) {
        var reasons = content.attention(initiative).stream()
                .filter(reason -> !(reason instanceof Attention.Silent || reason instanceof Attention.PartiesDiffer))
                .map(this::reason)
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Block.Points(reasons, false));
    }

    private Block.Point reason(Attention reason) {
        return new Block.Point(
                Phrase.say("attention.reason", AttentionPhrases.kind(reason),
                        AttentionPhrases.why(reason, content.parties())),
                Phrase.none());
    }

    private Block internal(OwnNote note) {
        var owner = content.review().audience().owner().orElseThrow();
        return new Block.Callout(Block.Callout.Kind.INTERNAL, Phrase.say("internal", Phrases.party(owner)),
                new Phrase.Internal(note));
    }
}
