package dialogue.briefing;

import dialogue.briefing.ColumnHead.Medium;
import dialogue.plan.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A piece of content. Adding a kind of block makes the compiler name both renderers.
public sealed interface Block {

    /// The cover page.
    ///
    /// @param stamps what the briefing is besides; may be empty
    /// @param parties the parties' names in the order of the copy
    /// @param facts what the reader must know first: edition, as-of date, occasion, what it covers
    /// @param ministries both foreign ministries, in the same order
    record Cover(Phrase stamps, Phrase parties, Phrase title, Phrase subtitle, List<Fact> facts, Phrase ministries)
            implements
                Block {}

    /// A label and what it stands for.
    record Fact(Phrase label, Cell value) {}

    /// A heading inside a section.
    ///
    /// @param level 2 or 3; the section's own title is level 1
    record Heading(int level, Phrase phrase) implements Block {}

    /// A paragraph; a lead stands under a title and is set apart by its size and colour.
    record Paragraph(Phrase phrase, boolean lead) implements Block {}

    /// A list of points; a numbered one is of matters for decision.
    record Points(List<Point> points, boolean numbered) implements Block {}

    /// A point of a list.
    ///
    /// @param aside where it comes from, set apart in a narrow column; may be empty
    record Point(Phrase phrase, Phrase aside) {}

    /// The key figures, six at the most.
    record KeyFigures(List<Figure> figures) implements Block {}

    /// A key figure.
    ///
    /// @param key stable name, such as `completed`; its label is the message `figure.` + key
    /// @param detail what it is made of, or how it moved; may be empty
    record Figure(String key, int value, Line detail) {}

    /// A chart of how many initiatives have which status, a bar a pillar. Bars are as long as their counts, on one scale.
    ///
    /// @param caption says what is shown; it heads the chart's text alternative, which lists every figure
    record StatusChart(Phrase caption, List<Bar> bars) implements Block {}

    /// A bar of the chart.
    ///
    /// @param counts by status, in the order of display, without zeros
    /// @param unreported initiatives without a report that the audience may read
    /// @param last true for the last review, shown below the bar that it is compared with
    record Bar(Phrase label, Map<Status, Integer> counts, int unreported, boolean last) {

        public int total() {
            return unreported + counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// A table. A workbook makes an Excel table of it.
    ///
    /// @param name stable ASCII name, unique in a briefing: the Excel table's name
    /// @param caption says what it lists, for a screen reader
    /// @param medium where it is shown: what a page shows in several tables a sheet shows in one
    record Table(String name, Phrase caption, List<ColumnHead> columns, List<List<Cell>> rows,
            Medium medium) implements Block {

        /// @throws IllegalArgumentException where a row has not a cell for each column
        public Table {
            var width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException(
                        "Table " + name + " has a row that does not fit its " + width + " columns");
            }
        }

        /// A table with a row for each of some things.
        public static <T> Table of(String name, Phrase caption, List<TableColumn<T>> columns, List<T> things,
                Medium medium) {
            return new Table(name, caption, columns.stream().map(TableColumn::head).toList(),
                    things.stream().map(one -> columns.stream().map(column -> column.cell().apply(one)).toList())
                            .toList(),
                    medium);
        }

        /// The same for pages and sheets.
        public static <T> Table of(String name, Phrase caption, List<TableColumn<T>> columns, List<T> things) {
            return of(name, caption, columns, things, Medium.BOTH);
        }

        public boolean isOnPage() {
            return medium.isOn(Medium.PAGE);
        }

        public boolean isOnSheet() {
            return medium.isOn(Medium.SHEET);
        }

        /// The columns, with their cells, that are shown on a page, or on a sheet.
        public Table on(Medium shown) {
            var kept = IntStream.range(0, columns.size()).filter(at -> columns.get(at).medium().isOn(shown)).boxed()
                    .toList();
            return new Table(name, caption, kept.stream().map(columns::get).toList(),
                    rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(), medium);
        }
    }

    /// What the two sides report of one initiative, beside each other.
    ///
    /// @param title heads the card, and its table for a screen reader
    /// @param aside what was agreed and where it stands, in few words behind the title; may be empty
    /// @param sides in the order of the copy, each with as many parts as the other
    record Card(Phrase title, Phrase aside, List<Side> sides) implements Block {}

    /// A side of a card.
    ///
    /// @param name whose it is
    /// @param status empty where this copy holds no report of that side
    /// @param parts what it reports, one below the other
    record Side(Cell name, Cell status, List<Cell> parts) {}

    /// A box set apart from the text.
    record Callout(Kind kind, Phrase title, Phrase phrase) implements Block {

        /// Why a box is set apart: the parties differ, or it is internal to the reader's own party.
        public enum Kind {
            DIFFERENCE, INTERNAL
        }
    }
}
