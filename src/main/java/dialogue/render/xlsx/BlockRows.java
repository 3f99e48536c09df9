package dialogue.render.xlsx;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.render.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes the blocks of a section as rows below each other, for the sheets that are read rather than sorted.
final class BlockRows {

    private final Rows rows;
    private final Styles styles;
    private final Wording wording;
    private Optional<ChartRows> chart = Optional.empty();

    BlockRows(Rows rows, Styles styles, Wording wording) {
        this.rows = rows;
        this.styles = styles;
        this.wording = wording;
    }

    void write(Section section) {
        rows.words(styles.title, section.title());
        section.blocks().forEach(this::write);
    }

    /// Where the figures of the status chart stand, if the section has one.
    Optional<ChartRows> chart() {
        return chart;
    }

    private void write(Block block) {
        switch (block) {
            case Block.Cover cover ->
                cover.facts().forEach(fact -> rows.cells(List.of(Cell.of(Line.muted(fact.label())), fact.value())));
            case Block.Heading(_, var phrase) -> {
                rows.skip();
                rows.words(styles.heading, phrase);
            }
            case Block.Paragraph(var phrase, var lead) -> rows.words(lead ? styles.muted : styles.text, phrase);
            case Block.Points(var points, var numbered) -> points(points, numbered);
            case Block.KeyFigures(var figures) -> figures.forEach(this::figure);
            case Block.StatusChart status -> chart = Optional.of(ChartRows.write(rows, styles, wording, status));
            case Block.Table table when table.isOnSheet() -> table(table);
            case Block.Table _ -> {
            }
            case Block.Ladder(var rungs) ->
                rungs.forEach(rung -> rows.words(styles.text, Phrase.say("stage." + rung.stage().key()),
                        rung.reached().map(date -> (Phrase) new Phrase.Day(date)).orElse(Phrase.none())));
            case Block.Callout(_, var title, var phrase) -> rows.words(styles.text, title, phrase);
        }
    }

    private void points(List<Block.Point> points, boolean numbered) {
        for (var i = 0; i < points.size(); i++) {
            var number = numbered ? new Phrase.Name(Integer.toString(i + 1)) : new Phrase.Name("•");
            rows.words(styles.text, List.of(wording.words(number) + "  " + wording.words(points.get(i).phrase()),
                    wording.words(points.get(i).aside())));
        }
    }

    private void figure(Block.Figure figure) {
        rows.figure(Phrase.say("figure." + figure.key()), figure.value(), figure.detail().phrase());
    }

    private void table(Block.Table table) {
        var shown = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).place() != Column.Place.PAGE).boxed()
                .toList();
        rows.words(styles.head,
                shown.stream().map(column -> wording.say("column." + table.columns().get(column).key())).toList());
        table.rows().forEach(row -> rows.cells(new ArrayList<>(shown.stream().map(row::get).toList())));
    }
}
