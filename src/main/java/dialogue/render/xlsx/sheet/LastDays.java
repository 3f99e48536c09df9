package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Phrase;
import dialogue.plan.PlanDate;
import dialogue.plan.PlanDate.Precision;
import dialogue.render.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Columns to sort by: a month, a quarter or a year is a text in its cell, for it is no day. Behind the others stands, for each column of dates that has such
/// a one, a column with the last day that each date may mean.
final class LastDays {

    private static final String END = ".last_day";
    private static final int WEIGHT = 18;

    private LastDays() {}

    static Block.Table addedTo(Block.Table table) {
        var dates = IntStream.range(0, table.columns().size()).filter(column -> isImprecise(table, column)).boxed()
                .toList();
        var columns = new ArrayList<>(table.columns());
        dates.forEach(column -> columns
                .add(ColumnHead.of(table.columns().get(column).key() + END, WEIGHT, Kind.DATE)));
        var rows = table.rows().stream().map(row -> {
            var cells = new ArrayList<>(row);
            dates.forEach(column -> cells.add(lastDay(row.get(column))));
            return List.<Cell>copyOf(cells);
        }).toList();
        return new Block.Table(table.name(), table.caption(), columns, rows, table.medium());
    }

    /// The head of a column, of those that are added too.
    static String head(Wording wording, ColumnHead column) {
        return column.key().endsWith(END)
                ? wording.words(Phrase.say("column.last_day",
                        Phrase.say("column." + column.key().substring(0, column.key().length() - END.length()))))
                : wording.say("column." + column.key());
    }

    private static boolean isImprecise(Block.Table table, int column) {
        return table.columns().get(column).kind() == Kind.DATE && table.rows().stream()
                .anyMatch(row -> date(row.get(column)).filter(date -> date.precision() != Precision.DAY).isPresent());
    }

    private static Cell lastDay(Cell cell) {
        return date(cell).map(date -> Cell.of(new Phrase.Day(PlanDate.day(date.latest())))).orElse(Cell.EMPTY);
    }

    private static Optional<PlanDate> date(Cell cell) {
        return cell.lines().size() == 1 && cell.lines().getFirst().phrase() instanceof Phrase.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }
}
