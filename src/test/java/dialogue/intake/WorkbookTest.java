package dialogue.intake;

import static dialogue.intake.SampleInput.KOREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.intake.folder.InputFile;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.SourceReader;
import dialogue.intake.row.ForbiddenRecords;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Table;
import dialogue.language.Problem;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cell of a workbook is read as the text that its reader sees.
class WorkbookTest {

    private static final List<String> HEADER = List.of("initiative", "status", "progress_en", "share", "marking",
            "next_step_due", "updated_on");

    @TempDir
    Path folder;

    /// The text in which a cell is read, below `next_step_due`.
    private String read(Book book) {
        return ArrivedFile.of(folder, Party.KOREA, book.bytes()).lines("next_step_due").getFirst();
    }

    private static Book book(String cell) {
        return Book.of(List.of(HEADER, List.of("P1-01", "on_track", "", "", "", cell, "2026-02-20")));
    }

    @Test
    void readsTextsOfACellAndSharedOnes() {
        var shared = book("<c t=\"s\"><v>1</v></c>").shared("<si><t>a</t></si>",
                "<si><r><rPr><b/></rPr><t>한국</t></r><r><t xml:space=\"preserve\"> b</t></r><rPh sb=\"0\" eb=\"2\"><t>x</t></rPh></si>");
        assertThat(read(shared)).isEqualTo("2: 한국 b");
        assertThat(read(book("<c t=\"inlineStr\"><is><r><t>a</t></r><r><t>_x000D_\n_x005F_x0041_</t></r></is></c>")))
                .isEqualTo("2: a⏎_x0041_");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"yyyy-mm-dd | 46221 | 2026-07-18",
            "yyyy\"년\" m\"월\" d\"일\";@ | 46221 | 2026-07-18", "[$-412]yyyy년\\ m월\\ d일\\ dddd | 46221 | 2026-07-18",
            "dd/mm/yy | 46221 | 2026-07-18", "[$-F800]dddd, mmmm dd, yyyy | 46221 | 2026-07-18",
            "yyyy-mm-dd | 46221.6 | 2026-07-18", "yyyy-mm-dd hh:mm | 46221.6 | 2026-07-18 14:24:00",
            "mmm-yy | 46221 | 2026-07", "yyyy\"년\" m\"월\" | 46221 | 2026-07", "yyyy | 46221 | 2026",
            "d-mmm | 46221 | 18-Jul", "h:mm | 0.5 | 12:00:00", "m\"월\" d\"일\" | 46221 | 2026-07-18",
            "General | 46221 | 46221", "0.00E+00 | 46221 | 46221", "@ | 46221 | 46221", "0% | 0.25 | 25%",
            "#,##0 \"days\" | 1234567 | 1234567", "General | 0.1 | 0.1", "General | 0.30000000000000004 | 0.3",
            "General | 1E+20 | 100000000000000000000", "yyyy-mm-dd | -1 | -1", "yyyy-mm-dd | 1E+300 | 1",
            "yyyy-mm-dd | 59 | 1900-02-28", "yyyy-mm-dd | 61 | 1900-03-01"})
    void readsANumberAsItsFormatShowsIt(String format, String number, String text) {
        var read = read(book("<c s=\"1\"><v>" + number + "</v></c>").formats(format));
        assertThat(number.equals("1E+300") ? read.substring(0, 4) : read).isEqualTo("2: " + text);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        assertThat(read(book("<c s=\"1\"><v>44759</v></c>").formats("yyyy-mm-dd")
                .settings("<workbookPr date1904=\"1\"/>"))).isEqualTo("2: 2026-07-18");
    }

    @Test
    void knowsTheFormatsThatHaveNoCode() {
        var styles = "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"17\"/></cellXfs></styleSheet>";
        for (var style : List.of("1 2026-07-18", "2 2026-07-18", "3 2026-07")) {
            assertThat(read(book("<c s=\"" + style.charAt(0) + "\"><v>46221</v></c>").part("xl/styles.xml", styles)))
                    .isEqualTo("2: " + style.substring(2));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<c t=\"str\"><f>A1</f><v>seen</v></c> | seen",
            "<c><f>1+1</f><v>2</v></c> | 2",
            "<c><f>NOW()</f></c> | #GETTING_DATA", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c> | #DIV/0!",
            "<c t=\"b\"><v>1</v></c> | TRUE", "<c t=\"d\"><v>2026-07-18T00:00:00</v></c> | 2026-07-18T00:00:00"})
    void readsWhatTheSpreadsheetWorkedOut(String cell, String text) {
        assertThat(read(book(cell))).isEqualTo("2: " + text);
    }

    /// As LibreOffice saves what was filled in: texts that cells share, formats of its own, empty cells that are not there.
    @Test
    void readsWhatLibreOfficeSaved() {
        assertThat(ArrivedFile.of(folder, Party.KOREA, Resource.bytes("libreoffice.xlsx")).lines("initiative", "status",
                "progress_ko", "next_step_due", "share", "note", "updated_on")).containsExactly(
                        "2: P1-01 | 정상 추진 | 협의를 계속함⏎둘째 줄 | 2026-07 |  | AB | 2026-02-20",
                        "3: P2-01 | 지연 | 늦어짐 | 2026-Q3 | own |  | 2026-02-20");
    }

    /// The same records make the same review, be they in a text file or a workbook.
    @Test
    void readsTheSameFromAWorkbookAsFromCsv() {
        var csv = new SampleInput().judge(folder.resolve("csv"));
        var book = new SampleInput().book(KOREA, same -> same).judge(folder.resolve("book"));
        assertThat(book.findings()).isEmpty();
        assertThat(book.review().reports()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
                .isEqualTo(csv.review().reports());
        assertThat(book.counts()).extracting(Count::read).isEqualTo(csv.counts().stream().map(Count::read).toList());
    }

    /// What is kept of an input are the bytes that were read.
    @Test
    void copiesTheWorkbookThatWasReadAndNoOther() throws IOException {
        var path = Files.write(folder.resolve("korea.xlsx"), Book.of(List.of(HEADER, HEADER)).bytes());
        var file = new InputFile(path, "2026/korea.xlsx", Table.REPORTS, Optional.of(Party.KOREA), 2026);
        try (var reader = SourceReader.open(file, Limits.STANDARD)) {
            var copy = new ByteArrayOutputStream();
            reader.file().copyTo(copy);
            assertThat(copy.toByteArray()).isEqualTo(Files.readAllBytes(path));
            Files.write(path, Book.of(List.of(HEADER)).bytes());
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> reader.file().copyTo(new ByteArrayOutputStream()));
        }
    }

    /// A marking guards in a workbook as it does in a text file, also in a row that nobody sees.
    @Test
    void refusesAMarkedRecordOfAWorkbook() {
        var hidden = Book.of(List.of(HEADER, List.of("P1-01", "on_track", "", "", "secret", "", "2026-02-20")))
                .change("</row><row>", "</row><row hidden=\"1\">");
        var forbidden = new ForbiddenRecords(Set.of(Marking.UNCLASSIFIED));
        assertThat(ArrivedFile.of(folder, Party.KOREA, hidden.bytes()).readings())
                .filteredOn(SourceRow.class::isInstance).noneMatch(forbidden::admits);
        assertThatExceptionOfType(Problem.class).isThrownBy(forbidden::requireNone)
                .withMessageContaining("2026/korea.csv, report!A2");
    }

    /// A word over several rows keeps the record of each from the other party.
    @Test
    void readsAMergedGuardForEachOfItsRows() {
        var merged = Book.of(List.of(HEADER, List.of("P1-01", "on_track", "", "own", "", "", "2026-02-20"),
                List.of("P1-02", "on_track", "", "", "", "", "2026-02-20")))
                .change("</worksheet>", "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells></worksheet>");
        assertThat(ArrivedFile.of(folder, Party.KOREA, merged.bytes()).lines("initiative", "share")).startsWith(
                "2: P1-01 | own", "3: P1-02 | own");
    }

    /// The file names merged cells behind its rows, wherever a piece of it ends that is looked through at once.
    @Test
    void findsMergedCellsBehindManyRows() {
        for (var length = 65_000; length < 65_060; length++) {
            var padded = Book.of(List.of(HEADER, List.of("P1-01", "on_track", "", "own", "", "", "2026-02-20"),
                    List.of("P1-02", "on_track", "", "", "", "", "2026-02-20")))
                    .change("<sheetData>", "<sheetData>" + " ".repeat(length - 400))
                    .change("</worksheet>", "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells></worksheet>");
            assertThat(ArrivedFile.of(folder, Party.KOREA, padded.bytes()).lines("share")).startsWith("2: own",
                    "3: own");
        }
    }
}
