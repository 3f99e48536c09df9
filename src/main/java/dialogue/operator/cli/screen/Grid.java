package dialogue.operator.cli.screen;

import dialogue.language.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table for a screen, of what is visible in its cells. Its last column is wrapped to the width that is left; columns of numbers stand to the right.
///
/// @param headed true where the first row is a head, under which a rule is drawn
/// @param rows all with as many cells as the first
public record Grid(boolean headed, List<List<String>> rows) {

    private static final String GAP = "  ";
    private static final int LEAST = 24;

    public Grid {
        rows = rows.stream().map(row -> row.stream().map(Visible::line).toList()).toList();
    }

    public static Grid headed(List<List<String>> rows) {
        return new Grid(true, rows);
    }

    public static Grid plain(List<List<String>> rows) {
        return new Grid(false, rows);
    }

    /// The table's lines. It is wider than `width` only where the last column would be left with less than 24.
    public List<String> lines(int width) {
        var widths = widths(width);
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        if (headed) {
            lines.add(1, widths.stream().map("─"::repeat).collect(Collectors.joining(GAP)));
        }
        return lines;
    }

    private int last() {
        return rows.getFirst().size() - 1;
    }

    private List<Integer> widths(int width) {
        var widths = new ArrayList<Integer>();
        for (var column = 0; column <= last(); column++) {
            var at = column;
            widths.add(rows.stream().mapToInt(row -> Width.of(row.get(at))).max().orElse(0));
        }
        var left = width - widths.subList(0, last()).stream().mapToInt(each -> each + GAP.length()).sum();
        widths.set(last(), Math.min(widths.getLast(), Math.max(LEAST, left)));
        return widths;
    }

    private List<String> lines(List<String> row, List<Integer> widths) {
        var wrapped = Width.wrap(row.getLast(), Math.max(1, widths.getLast()));
        var first = IntStream.range(0, last()).mapToObj(at -> pad(row.get(at), widths.get(at), isNumeric(at)) + GAP)
                .collect(Collectors.joining());
        var indent = " ".repeat(Width.of(first));
        return IntStream.range(0, wrapped.size())
                .mapToObj(at -> ((at == 0 ? first : indent) + wrapped.get(at)).stripTrailing()).toList();
    }

    private static String pad(String words, int width, boolean numeric) {
        return numeric ? " ".repeat(width - Width.of(words)) + words : Width.pad(words, width);
    }

    private boolean isNumeric(int column) {
        return headed && rows.stream().skip(1).allMatch(row -> row.get(column).matches("[\\d., \u00a0]+"));
    }
}
