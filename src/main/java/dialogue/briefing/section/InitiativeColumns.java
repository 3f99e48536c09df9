package dialogue.briefing.section;

import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.TableColumn;
import dialogue.plan.Initiative;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns that say which initiative a row is about; most tables begin with them.
public final class InitiativeColumns {

    private static final int KEY = 9;

    private InitiativeColumns() {}

    /// Key and title, and then other columns.
    ///
    /// @param title the weight of the title's column
    /// @param initiative what a row is about
    public static <T> List<TableColumn<T>> and(int title, Function<T, Initiative> initiative,
            List<TableColumn<T>> others) {
        return Stream.concat(Stream.<TableColumn<T>>of(
                TableColumn.of("initiative", KEY, Kind.KEY, one -> Cell.of(Phrases.key(initiative.apply(one)))),
                TableColumn.of("title", title, Kind.TEXT, one -> Cell.of(Phrases.title(initiative.apply(one))))),
                others.stream()).toList();
    }
}
