package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks that another program wrote, or that are broken in one place: read, or told to be damaged, and never anything else.
class OddWorkbooksTest {

    private static final List<String> HEADER = List.of("initiative", "status", "share", "marking", "note",
            "updated_on");
    private static final List<String> ROW = List.of("P1-01", "on_track", "", "", "A", "2026-02-20");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private List<String> lines(Book book) {
        return ArrivedFile.of(folder, Party.KOREA, book.bytes()).lines("initiative", "note");
    }

    private static Book book() {
        return Book.of(List.of(HEADER, ROW));
    }

    private void isDamaged(Book book) {
        assertThat(lines(book)).last().asString().contains("form.damaged-workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A0", "1", "A", "ZZZZZZ1", "A99999999", "a1", "A-1", "XFE1", "A1048577", "A1B", ""})
    void refusesACellThatNoSheetHas(String name) {
        isDamaged(book().change("<row><c t", "<row><c r=\"" + name + "\" t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row><c r=\"B1\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"A1\"/></row>",
            "<row r=\"x\"/>",
            "<row><c s=\"x\"/></row>", "<row><c t=\"s\"><v>-1</v></c></row>", "<row><c t=\"s\"><v>x</v></c></row>",
            "<row><c t=\"s\"><v><b/></v></c></row>", "<row><c><v>1", "<row><c t=\"inlineStr\"><is><t>1", "<row><c>",
            "<row>", "<cols><col min=\"x\" hidden=\"1\"/></cols>", "<x", "&e;"})
    void refusesASheetThatIsBrokenOff(String rows) {
        assertThat(lines(book().part(SHEET, "<worksheet><sheetData>" + rows))).last().asString()
                .containsAnyOf("form.damaged-workbook", "form.document-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A1:B2:C3", "A1:x", ""})
    void refusesMergedCellsThatAreNone(String cells) {
        isDamaged(book().change("</worksheet>", "<mergeCell ref=\"" + cells + "\"/></worksheet>"));
    }

    @Test
    void refusesMoreThanAWorkbookHas() {
        isDamaged(book().change("</worksheet>", "<mergeCell ref=\"A9:A10\"/>".repeat(1_001) + "</worksheet>"));
        var sheets = book();
        IntStream.range(0, 201).forEach(at -> sheets.sheet("s" + at, Book.sheet(List.of())));
        isDamaged(sheets);
        isDamaged(book().sheet("report", Book.sheet(List.of())));
        var parts = book();
        IntStream.range(0, 10_001).forEach(at -> parts.part("x" + at + ".xml", ""));
        isDamaged(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<Relationships/>", "<Relationships><Relationship/></Relationships>",
            "<Relationships><Relationship Id=\"rId1\" Target=\"::\"/></Relationships>",
            "<Relationships><Relationship Id=\"rId1\" TargetMode=\"External\" Target=\"http://x.example\"/></Relationships>",
            "<Relationships><Relationship Id=\"rId1\" Target=\"nowhere.xml\"/></Relationships>"})
    void refusesAWorkbookThatDoesNotFindItsSheets(String relations) {
        isDamaged(book().part("xl/_rels/workbook.xml.rels", relations));
    }

    @Test
    void knowsWhatIsNoWorkbook() {
        assertThat(lines(book().part("xl/workbook.xml", "<workbook/>"))).singleElement().asString()
                .contains("form.no-workbook");
        assertThat(lines(book().part("_rels/.rels",
                "<r><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></r>"))).singleElement()
                .asString()
                .contains("form.no-workbook");
        assertThat(lines(book().part("xl/macrosheets/sheet1.xml", "x"))).singleElement().asString()
                .contains("form.macros");
        assertThat(lines(book().part("xl/_rels/workbook.xml.rels",
                "<r><Relationship Id=\"rId1\" Type=\"x/vbaProject\" Target=\"y.bin\"/></r>"))).singleElement()
                .asString()
                .contains("form.macros");
        assertThat(lines(book().part("xl/threadedComments/threadedComment1.xml", "x"))).last().asString()
                .contains("form.cell-comments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c t=\"inlineStr\"><is><!-- c --><t><![CDATA[A]]></t><phoneticPr/></is></c>",
            "<c t=\"str\"><v><!-- c --><![CDATA[A]]></v><extLst><x/></extLst></c>",
            "<c r=\"$E$2\" t=\"str\"><v>A</v></c>",
            "<c t=\"str\">\n<v>_x0041_</v>\n</c>", "<c t=\"x\"><v>A</v></c>", "<c t=\"n\"><v>A</v></c>",
            "<c t=\"inlineStr\"><is>\n<t>A</t>\n</is></c>"})
    void readsATextInWhicheverWayItIsWritten(String cell) {
        assertThat(lines(Book.of(List.of(HEADER, List.of("P1-01", "on_track", "", "", cell, "2026-02-20")))))
                .containsExactly("2: P1-01 | A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c><v></v></c>", "<c t=\"n\"/>", "<c t=\"b\"><v>0</v></c>", "<c><v>NaN</v></c>",
            "<c><v>0</v></c>", "<c s=\"-1\"><v>0</v></c>", "<c s=\"99\"><v>0</v></c>"})
    void readsWhatIsHardlyAValue(String cell) {
        assertThat(lines(Book.of(List.of(HEADER, List.of("P1-01", "on_track", "", "", cell, "2026-02-20")))).getFirst())
                .isIn("2: P1-01 | ", "2: P1-01 | FALSE", "2: P1-01 | NaN", "2: P1-01 | 0");
    }

    /// The formats that have a number and no code, those of East Asia among them.
    @Test
    void knowsEveryFormatByItsNumber() {
        for (var number = 0; number < 60; number++) {
            var one = number;
            var shown = lines(Book.of(List.of(HEADER,
                    List.of("P1-01", "on_track", "", "", "<c s=\"1\"><v>46221.5</v></c>", "2026-02-20")))
                    .part("xl/styles.xml",
                            "<styleSheet><cellXfs><xf/><xf numFmtId=\"" + one
                                    + "\"/></cellXfs><cellStyles/><dxfs/></styleSheet>"))
                    .getFirst().substring("2: P1-01 | ".length());
            var day = one == 14 || one == 15 || (one >= 27 && one <= 31) || (one >= 34 && one <= 36) || one >= 50;
            assertThat(shown).as("format %d", one).isEqualTo(switch (one) {
                case 9, 10 -> "4622150%";
                case 16 -> "18-Jul";
                case 17 -> "2026-07";
                case 18, 19, 20, 21, 32, 33, 45, 46, 47 -> "12:00:00";
                case 22 -> "2026-07-18 12:00:00";
                default -> day && one < 59 ? "2026-07-18" : "46221.5";
            });
        }
    }

    @Test
    void tellsTheFirstHiddenRowsAndColumnsWithSomethingInThem() {
        var rows = IntStream.range(0, 13).mapToObj(at -> at == 0 ? HEADER : at == 5 ? List.of("") : ROW).toList();
        assertThat(lines(Book.of(rows).change("<row>", "<row hidden=\"1\">").change("<sheetData>",
                "<cols><col hidden=\"0\"/><col min=\"0\" hidden=\"1\"/><col min=\"20000\" max=\"30000\" hidden=\"1\"/></cols><sheetData>")))
                .anyMatch(line -> line.contains("all others: 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, ….")).hasSize(13);
    }

    @Test
    void readsTheFirstSheetWithAHeaderElseTheFirstThatIsNotBlank() {
        var other = Book.sheet(List.of(List.of("x")));
        assertThat(lines(new Book().sheet("a", other).sheet("b", Book.sheet(List.of(HEADER, ROW))))).startsWith(
                "2: P1-01 | A").hasSize(2);
        assertThat(lines(new Book().sheet("a", Book.sheet(List.of())).sheet("b", other))).singleElement().asString()
                .contains("form.no-header");
        var long20 = IntStream.range(0, 30).mapToObj(at -> List.of("x")).toList();
        assertThat(lines(new Book().sheet("a", Book.sheet(long20)))).singleElement().asString()
                .contains("form.no-header");
    }
}
