package dialogue.render.xlsx.book;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.ColumnHead;
import dialogue.plan.Status;
import dialogue.render.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The workbook's formulas, all over its Excel tables by the names of their columns, so that they follow an edit and survive a sort. Each has the
/// briefing's figure as its cached value: programs that do not calculate show the same.
public final class Formulas {

    private static final List<String> NEEDED = List.of("initiative", "pillar", "origin", "status_canada",
            "status_korea", "standing");

    private final Wording wording;
    private final String standing;
    private final String sheet;
    private final String keys;
    private final Set<String> rows;

    /// @param rows the keys that have a row to lead to
    private Formulas(Wording wording, Set<String> rows) {
        this.wording = wording;
        this.rows = rows;
        this.standing = following();
        this.sheet = wording.say("sheet.initiatives");
        this.keys = plan("initiative");
    }

    /// Formulas for a briefing that has the tables they stand on.
    static Optional<Formulas> over(Briefing briefing, Wording wording) {
        var sheets = new Tables(briefing);
        return sheets.has("Initiatives", NEEDED) && sheets.has("Matters", List.of("matter"))
                ? Optional.of(new Formulas(wording, rows(sheets, wording)))
                : Optional.empty();
    }

    /// What has left the plan has none.
    private static Set<String> rows(Tables sheets, Wording wording) {
        return sheets.find("Initiatives").stream().flatMap(table -> table.rows().stream())
                .map(row -> wording.words(row.getFirst())).collect(Collectors.toSet());
    }

    /// What a cell of a table is calculated by, if it is: the standing follows from the two statuses, and the key of an initiative on another
    /// sheet leads to its row.
    public Optional<String> cell(Block.Table table, ColumnHead column, String words) {
        if (isCalculated(table, column)) {
            return Optional.of(standing);
        }
        return !isPlan(table) && column.key().equals("initiative") && column.kind() == ColumnHead.Kind.KEY
                && rows.contains(words)
                        ? Optional.of(link(words))
                        : Optional.empty();
    }

    /// True for the column that follows from others in the same row.
    public static boolean isCalculated(Block.Table table, ColumnHead column) {
        return isPlan(table) && column.key().equals("standing");
    }

    private static boolean isPlan(Block.Table table) {
        return table.name().equals("Initiatives");
    }

    /// The more cautious of the two statuses, or nothing where there is none.
    public String standing() {
        return standing;
    }

    /// The worst is asked for first.
    private String following() {
        var formula = "\"\"";
        for (var status : Status.values()) {
            formula = "IF(OR(" + own("status_canada") + "=" + quoted(status) + "," + own("status_korea") + "="
                    + quoted(status) + ")," + quoted(status) + "," + formula + ")";
        }
        return formula;
    }

    /// The cell of a column in the formula's own row.
    private String own(String column) {
        return "Initiatives[[#This Row],[" + name(column) + "]]";
    }

    /// How many initiatives a key figure counts.
    ///
    /// @return empty for a figure that no formula counts
    public Optional<String> figure(String key) {
        return switch (key) {
            case "initiatives" -> Optional.of("COUNTIF(" + plan("pillar") + ",\"?*\")");
            case "completed" -> Optional.of(count(Status.COMPLETED));
            case "on_track" -> Optional.of(count(Status.ON_TRACK));
            case "troubled" -> Optional.of(Arrays.stream(Status.values()).filter(Status::isTroubled).map(this::count)
                    .collect(Collectors.joining("+")));
            case "not_held" -> Optional.of("COUNTIF(Matters[" + name("matter") + "],\"*"
                    + wording.say("attention.not_held") + "*\")");
            case "differ" -> Optional.of(differ());
            default -> Optional.empty();
        };
    }

    /// How many initiatives of a pillar have a standing.
    ///
    /// @param pillar the cell that names the pillar
    /// @param standing the cell that names the standing
    public String count(String pillar, String standing) {
        return "COUNTIFS(" + plan("pillar") + "," + pillar + "," + plan("standing") + "," + standing + ")";
    }

    /// How many initiatives of a pillar have no standing: all but those counted.
    ///
    /// @param counted the cells that count the others
    public String unreported(String pillar, String counted) {
        return "COUNTIF(" + plan("pillar") + "," + pillar + ")-SUM(" + counted + ")";
    }

    private String count(Status status) {
        return "COUNTIF(" + plan("standing") + "," + quoted(status) + ")";
    }

    /// Those on which both report, without those on which they report the same.
    private String differ() {
        var same = Arrays.stream(Status.values()).map(status -> "-" + both(quoted(status)))
                .collect(Collectors.joining());
        return both("\"?*\"") + same;
    }

    private String both(String status) {
        return "COUNTIFS(" + plan("status_canada") + "," + status + "," + plan("status_korea") + "," + status + ")";
    }

    /// A link that finds the initiative's row wherever a sort has put it.
    private String link(String key) {
        return "HYPERLINK(\"#'" + sheet + "'!A\"&(1+MATCH(\"" + key + "\"," + keys + ",0)),\"" + key + "\")";
    }

    private String quoted(Status status) {
        return '"' + wording.say("status." + status.key()) + '"';
    }

    private String plan(String column) {
        return "Initiatives[" + name(column) + "]";
    }

    /// The column's head, with the characters escaped that a structured reference needs for itself.
    private String name(String column) {
        return wording.say("column." + column).replaceAll("['\\[\\]#]", "'$0");
    }
}
