package dialogue.render.pdf.layout;

import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.plan.Status;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import dialogue.render.pdf.text.Style;
import dialogue.render.pdf.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets the cells of tables: each line in its tone, a status with its shape, an empty cell as an en dash.
public record CellSetter(Typesetter typesetter, Style style) {

    private static final String NOTHING = "–";

    /// A cell's line as words, before it is known how wide the cell is.
    ///
    /// @param shape may be null
    public record Said(List<Words> words, @Nullable Status shape) {

        float indent() {
            return shape == null ? 0 : Look.SHAPE_INDENT;
        }
    }

    public List<Said> say(Cell cell) {
        var lines = cell.lines().stream().map(this::say).filter(said -> !said.words().isEmpty()).toList();
        return lines.isEmpty() ? say(NOTHING) : lines;
    }

    public List<Said> say(String words) {
        return List.of(new Said(typesetter.words(words, style), null));
    }

    private Said say(Line line) {
        var shape = line.phrase() instanceof Phrase.State(var status) ? status : null;
        return new Said(typesetter.words(line.phrase(), Look.tone(style, line.tone())), shape);
    }

    /// How wide the widest word of a cell is.
    public float widestWord(List<Said> cell) {
        return (float) cell.stream().mapToDouble(said -> typesetter.breaker().widestWord(said.words())).max().orElse(0);
    }

    /// How wide a cell is whose lines are not broken.
    public float width(List<Said> cell) {
        return (float) cell.stream().mapToDouble(said -> said.indent() + typesetter.breaker().width(said.words()))
                .max().orElse(0);
    }

    /// Breaks the lines of a cell; a single one is the content of its tag, several are a paragraph each.
    public Box box(List<Said> cell, Tag tag, float x, float width, boolean right) {
        return new Box(x, width, right,
                cell.stream().map(said -> entry(said, tag, width, cell.size() > 1)).toList());
    }

    private Entry entry(Said said, Tag tag, float width, boolean several) {
        var passage = typesetter.breaker().lines(said.words(), width - said.indent());
        var marks = several ? Marks.under(tag, Role.PARAGRAPH, passage) : Marks.of(tag, passage);
        return new Entry(passage, marks, said.shape());
    }
}
