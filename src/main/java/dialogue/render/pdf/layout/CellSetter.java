package dialogue.render.pdf.layout;

import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.plan.Status;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sets the cells of tables: each line in its tone, a status with its shape, an empty cell as an en dash.
public record CellSetter(Typesetter typesetter, Style style) {

    private static final String NOTHING = "–";
    private static final String ASIDE = " ·\u00A0";

    /// A cell's line as words, before it is known how wide the cell is.
    ///
    /// @param shape may be null
    /// @param address on the web that the words are; may be null
    public record StyledLine(List<StyledText> words, @Nullable Status shape, @Nullable String address) {

        StyledLine with(List<StyledText> more) {
            return new StyledLine(Stream.concat(words.stream(), more.stream()).toList(), shape, address);
        }

        float indent() {
            return shape == null ? 0 : Stylesheet.SHAPE_INDENT;
        }
    }

    public List<StyledLine> lines(Cell cell) {
        var lines = new ArrayList<StyledLine>();
        for (var line : cell.lines()) {
            var styled = lines(line);
            if (line.tone().isRunIn() && !lines.isEmpty() && !styled.words().isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast().with(behind(styled)));
            } else if (!styled.words().isEmpty()) {
                lines.add(styled);
            }
        }
        return lines.isEmpty() ? lines(NOTHING) : lines;
    }

    public List<StyledLine> lines(String words) {
        return List.of(new StyledLine(typesetter.words(words, style), null, null));
    }

    private List<StyledText> behind(StyledLine aside) {
        return Stream.concat(typesetter.words(ASIDE, style.in(Stylesheet.SECONDARY)).stream(), aside.words().stream())
                .toList();
    }

    private StyledLine lines(Line line) {
        var shape = line.phrase() instanceof Phrase.State(var status) ? status : null;
        var address = line.phrase() instanceof Phrase.Link(var leads) ? leads : null;
        return new StyledLine(typesetter.words(line.phrase(), Stylesheet.tone(style, line.tone())), shape, address);
    }

    /// How wide the widest word of a cell is.
    public float widestWord(List<StyledLine> cell) {
        return (float) cell.stream().mapToDouble(line -> typesetter.breaker().widestWord(line.words())).max().orElse(0);
    }

    /// How wide a cell is whose lines are not broken.
    public float width(List<StyledLine> cell) {
        return (float) cell.stream().mapToDouble(line -> line.indent() + typesetter.breaker().width(line.words()))
                .max().orElse(0);
    }

    /// Breaks the lines of a cell; a single one is the content of its tag, several are a paragraph each.
    public Box box(List<StyledLine> cell, Tag tag, float x, float width, boolean right) {
        return new Box(x, width, right,
                cell.stream().map(line -> text(line, tag, width, cell.size() > 1)).toList());
    }

    private CellText text(StyledLine line, Tag tag, float width, boolean several) {
        var passage = typesetter.breaker().lines(line.words(), width - line.indent());
        var parent = several ? tag.child(Role.PARAGRAPH) : tag;
        if (line.address() != null) {
            var link = parent.child(Role.LINK);
            return new CellText(passage, Marks.under(link, Role.SPAN, passage), line.shape(),
                    new CellText.Link(link, line.address()));
        }
        return new CellText(passage, Marks.of(parent, passage), line.shape(), null);
    }
}
