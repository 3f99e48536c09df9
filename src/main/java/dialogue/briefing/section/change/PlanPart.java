package dialogue.briefing.section.change;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.change.FrameChange;
import dialogue.briefing.change.PlanChange;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.PlanDate;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the plan of this review’s day differs from that of the last review’s day, a part of its own tells what was added, renamed, merged, split, moved or
/// ended. A row a change: what it was, what it is, since when and why. Where the plan is the same there is no such part.
public final class PlanPart {

    private final Content content;

    private record Row(PlanChange.Kind kind, Cell before, Cell now, Optional<LocalDate> on, Cell why) {}

    public PlanPart(Content content) {
        this.content = content;
    }

    /// Empty where nothing changed, and in the first year.
    public Optional<Section> section() {
        return content.previous().filter(_ -> content.isPlanChanged()).map(last -> new Section(
                Section.Part.PLAN_CHANGES, "plan-changes", Phrase.say("plan.title"),
                List.of(new Block.Paragraph(
                        Phrase.say("plan.lead", Phrases.day(content.asOf()), Phrases.day(last.asOf())), true),
                        table(rows(last)))));
    }

    private List<Row> rows(ReleasedReview last) {
        return Stream.concat(content.frameChanges().stream().map(this::row),
                content.planChanges().stream().map(change -> row(change, last)))
                .sorted(Comparator.comparing(Row::kind)).toList();
    }

    private static Block.Table table(List<Row> rows) {
        return Block.Table.of("Plan_changes", Phrase.say("plan.title"), List.of(
                TableColumn.of("change", 12, Kind.TEXT,
                        one -> Cell.of(Line.strong(Phrases.word("plan_change", one.kind())))),
                TableColumn.of("before_change", 29, Kind.TEXT, Row::before),
                TableColumn.of("after_change", 29, Kind.TEXT, Row::now),
                TableColumn.of("date", 13, Kind.DATE, one -> Phrases.date(one.on().map(PlanDate::day))),
                TableColumn.of("why", 17, Kind.TEXT, Row::why)), rows);
    }

    private Row row(FrameChange change) {
        return new Row(change.kind(), part(change.before()), part(change.now()), Optional.empty(), Cell.EMPTY);
    }

    private static Cell part(Optional<FrameChange.Part> part) {
        return part.map(one -> Cell.of(Phrase.say(one.area() ? "plan.area" : "plan.pillar",
                new Phrase.Name(one.key()), Phrase.quote(one.title())))).orElse(Cell.EMPTY);
    }

    private Row row(PlanChange change, ReleasedReview last) {
        var reasons = new PlanReasons(content, last);
        return new Row(change.kind(), initiatives(change, change.before(), last),
                initiatives(change, change.now(), content.review()), change.on(), reasons.of(change));
    }

    /// Each with its place in the plan of its review.
    private static Cell initiatives(PlanChange change, List<Initiative> initiatives, ReleasedReview review) {
        var moved = change.kind() == PlanChange.Kind.MOVED;
        return new Cell(initiatives.stream().flatMap(one -> Stream.of(Line.plain(Phrases.heading(one)),
                Line.aside(moved ? place(one, review) : Phrases.pillar(one.pillar(), review)))).toList());
    }

    private static Phrase place(Initiative one, ReleasedReview review) {
        var area = one.area().flatMap(review.plan()::area)
                .map(known -> Phrase.say("area.numbered", new Phrase.Name(known.key()), Phrase.quote(known.title())));
        return Phrase.joined(Stream.concat(Stream.of(Phrases.pillar(one.pillar(), review)), area.stream()).toList());
    }
}
