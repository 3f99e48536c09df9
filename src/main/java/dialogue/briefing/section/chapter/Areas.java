package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.plan.Area;
import dialogue.plan.Initiative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The areas of a pillar: each with its aim and the initiatives tied to it.
final class Areas {

    private final Content content;

    Areas(Content content) {
        this.content = content;
    }

    /// An area to which no initiative is tied keeps its aim and says so; before a meeting, where most of the plan is left out, it is left out too.
    Optional<Block> table(String pillar, List<Initiative> initiatives) {
        var shown = shown(pillar, initiatives).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Table.of("Areas_" + pillar, Phrase.say("pillar.areas"), List.of(
                        TableColumn.of("area", 32, Kind.TEXT, Areas::title),
                        TableColumn.of("aim", 68, Kind.TEXT, area -> aim(area, tied(area, initiatives)))),
                        shown, Medium.PAGE));
    }

    /// How many of those that are shown have no initiative.
    int untied(String pillar, List<Initiative> initiatives) {
        return (int) shown(pillar, initiatives).filter(area -> tied(area, initiatives).isEmpty()).count();
    }

    private Stream<Area> shown(String pillar, List<Initiative> initiatives) {
        return content.review().plan().areas(pillar).stream()
                .filter(area -> content.edition().meeting().isEmpty() || !tied(area, initiatives).isEmpty());
    }

    private static Cell title(Area area) {
        return Cell.of(Line.strong(
                Phrase.say("area.numbered", new Phrase.Name(area.key()), Phrase.quote(area.title()))));
    }

    private static Cell aim(Area area, String tied) {
        return Cell.of(Line.plain(Phrase.quote(area.aim())),
                Line.aside(tied.isEmpty() ? Phrase.say("area.without_initiative") : new Phrase.Name(tied)));
    }

    private static String tied(Area area, List<Initiative> initiatives) {
        return initiatives.stream().filter(one -> one.area().equals(Optional.of(area.key()))).map(Initiative::key)
                .collect(Collectors.joining(", "));
    }
}
