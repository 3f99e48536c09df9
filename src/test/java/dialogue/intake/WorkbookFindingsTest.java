package dialogue.intake;

import static dialogue.intake.SampleInput.KOREA;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;

import dialogue.intake.reader.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told of a workbook: one sentence, with its sheet and cell.
class WorkbookFindingsTest {

    private static final String FILE = "2026/korea.xlsx";
    private static final String DAMAGED = "error form.damaged-workbook 2026/korea.xlsx:0 (korea) The workbook is damaged, so it could not be read to its end; open it in a spreadsheet program and save it again as .xlsx.";
    private static final String DOCTYPE = "error form.document-type 2026/korea.xlsx:0 (korea) The workbook declares entities or a document type, which no spreadsheet program writes, so it was not read; copy its records into a new workbook.";
    private static final String BOMB = "error form.bomb 2026/korea.xlsx:0 (korea) The workbook unpacks to far more than a workbook of its size can hold, so it was not read to its end; ask its sender what it is, or copy its records into a new workbook.";
    private static final String SILENT = "warning coverage.no-report 2026/korea.xlsx:0 (korea) No record that could be read names %s; add one, or correct it.";

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("a sound workbook", book(book -> book)),
                FindingCase.of("a value that is wrong",
                        input -> input.set(KOREA, 3, "status", "soon").book(KOREA, book -> book),
                        "error value.closed-list 2026/korea.xlsx, report!C3 status (korea) “soon” is not a word of this column; write one of completed, on_track, not_started, at_risk, suspended, delayed."),
                FindingCase.of("a value that is wrong on another sheet",
                        input -> input.set(KOREA, 3, "status", "soon").book(KOREA,
                                book -> new Book().sheet("Feuille d'été", Book.sheet(input.table(KOREA)))),
                        "error value.closed-list 2026/korea.xlsx, 'Feuille d''été'!C3 status (korea) “soon” is not a word of this column; write one of completed, on_track, not_started, at_risk, suspended, delayed."),
                FindingCase.of("an error in a cell",
                        input -> input.set(KOREA, 2, "updated_on", "<c t=\"e\"><v>#REF!</v></c>").book(KOREA,
                                book -> book),
                        "error value.sheet-fault 2026/korea.xlsx, report!R2 updated_on (korea) “#REF!” is what a spreadsheet shows where a formula fails or a cell is too narrow, so the value itself is not in the file; write the value."),
                FindingCase.of("an empty workbook", book(book -> new Book().sheet("Sheet1", Book.sheet(List.of()))),
                        "error form.empty-file 2026/korea.xlsx:0 (korea) The file holds nothing; write the header line and the records or, if the party has another file of reports, remove this one."),
                FindingCase.of("cut off", bytes(half()), DAMAGED),
                FindingCase.of("rows that are no XML", book(book -> book.change("</row></sheetData>", "</sheetData>")),
                        SILENT.formatted("P2-01"), DAMAGED),
                FindingCase.of("rows out of their order", book(book -> book.change("<row>", "<row r=\"7\">")), DAMAGED),
                FindingCase.of("a text that is not there",
                        input -> input.set(KOREA, 2, "note", "<c t=\"s\"><v>4</v></c>").book(KOREA, book -> book),
                        DAMAGED),
                FindingCase.of("another archive",
                        bytes(Book.zip(Map.of("word/document.xml", "<document/>"))),
                        "error form.no-workbook 2026/korea.xlsx:0 (korea) The file is no workbook that can be read, though it is packed like one; save its records as an Excel workbook (.xlsx) or as CSV in UTF-8."),
                FindingCase.of("macros", book(book -> book.part("xl/vbaProject.bin", "x")),
                        "error form.macros 2026/korea.xlsx:0 (korea) The workbook holds macros, so it was not read; save it as a workbook without macros (.xlsx)."),
                FindingCase.of("an old workbook", resource("old.xls"),
                        "error form.old-workbook 2026/korea.xlsx:0 (korea) The file is a workbook of Excel 97–2003 (.xls) or another old document, which is not read; save it as an Excel workbook (.xlsx)."),
                FindingCase.of("a password", resource("encrypted.xlsx"),
                        "error form.encrypted 2026/korea.xlsx:0 (korea) The workbook is protected with a password, so it cannot be read; save it without a password to open."),
                FindingCase.of("an entity of another file",
                        book(book -> book.change("<worksheet",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")
                                .change("on_track", "&e;")),
                        DOCTYPE),
                FindingCase.of("a billion laughs", book(book -> book.shared().part("xl/sharedStrings.xml", laughs())),
                        DOCTYPE),
                FindingCase.of("a bomb of rows", book(book -> book.change("<sheetData>",
                        "<sheetData>" + " ".repeat(33 << 20))), BOMB),
                FindingCase.of("a bomb of texts",
                        book(book -> book.shared("<si><t>" + "x".repeat(33 << 20) + "</t></si>")), BOMB),
                FindingCase.of("a workbook that is too large", without(WorkbookFindingsTest::huge),
                        "error form.limit-file 2026/korea.xlsx:0 (korea) The file is larger than 268435456 bytes, the most that is read; shorten it or, where it holds reports, divide it into several files."),
                FindingCase.of("a long text",
                        input -> input.set(KOREA, 2, "note", "x".repeat(70_000)).book(KOREA, book -> book),
                        "error note.limit 2026/korea.xlsx, report!Q2 note (korea) The note is longer than 65536 characters, the most that is read, so it is not used; shorten it."),
                FindingCase.of("another sheet",
                        book(book -> book.sheet("guide", Book.sheet(List.of(List.of("initiative"))))
                                .sheet("Sheet2", Book.sheet(List.of())).sheet("계산", Book.sheet(List.of(List.of("1"))))),
                        "warning form.other-sheets 2026/korea.xlsx:0 (korea) Only the sheet “report” was read; these were not: 계산. Remove them if nothing in them is to be read, or put their records on that sheet."),
                FindingCase.of("a second sheet with records",
                        input -> input.book(KOREA, book -> book.sheet("more", Book.sheet(input.table(KOREA)))),
                        "error form.second-sheet 2026/korea.xlsx:0 (korea) The sheets “report” and “more” both have a header line, and only one sheet of a workbook is read, so no record of the file was read; join their records on one sheet, or remove the one that is not meant."),
                FindingCase.of("a hidden row", book(book -> book.change("</row><row>", "</row><row hidden=\"1\">")),
                        "warning form.hidden-rows 2026/korea.xlsx:0 (korea) Rows that are hidden were read like all others: 2, 3. Look whether they are meant, and remove them if they are not."),
                FindingCase.of("hidden columns",
                        book(book -> book.change("<sheetData>",
                                "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"30\" max=\"16384\" hidden=\"1\"/></cols><sheetData>")),
                        "warning form.hidden-columns 2026/korea.xlsx:0 (korea) Columns that are hidden were read like all others: B, C. Look whether what is in them is meant, and remove it if it is not."),
                FindingCase.of("a link to another file",
                        book(book -> book.part("xl/externalLinks/externalLink1.xml", "x")),
                        "warning form.external-links 2026/korea.xlsx:0 (korea) The workbook has links to other files, which were not followed; the values that it last had from them were read. Look whether they are right, or replace the links by their values."),
                FindingCase.of("a comment", book(book -> book.part("xl/comments1.xml", "<comments/>")),
                        "warning form.cell-comments 2026/korea.xlsx:0 (korea) The workbook has comments on cells, which are not read; write what is to be read into the cells."),
                FindingCase.of("a word for several rows",
                        input -> input.set(KOREA, 3, "share", "").book(KOREA, book -> merged(book, "O2:O3")),
                        "warning form.merged-rows 2026/korea.xlsx:0 (korea) Cells of several rows are merged, and their value was read for each of the rows; look whether that is meant, and unmerge them if it is not."),
                FindingCase.of("a word for several columns", book(book -> merged(book, "C3:D3")),
                        SILENT.formatted("P2-01"),
                        "error form.merged-columns 2026/korea.xlsx, report!A3 (korea) Cells of several columns are merged in this row, so nobody can tell to which of them the content belongs, and from here on nothing was read; unmerge them and put each content into its column."),
                FindingCase.of("more texts than are read",
                        input -> input.limited(new Limits(100, 1_000, 1 << 20)).book(KOREA,
                                book -> book.shared("<si><t>%s</t></si>".formatted("x".repeat(100)).repeat(1_281))),
                        "error form.limit-texts 2026/korea.xlsx:0 (korea) The texts of the workbook have more than 128000 characters together, the most that is read; divide it into several files."));
    }

    private static UnaryOperator<SampleInput> book(UnaryOperator<Book> change) {
        return input -> input.book(KOREA, change);
    }

    private static UnaryOperator<SampleInput> without(SampleInput.Placing placing) {
        return input -> input.without(KOREA).beside(FILE, placing);
    }

    private static UnaryOperator<SampleInput> bytes(byte[] bytes) {
        return without(path -> Files.write(path, bytes));
    }

    private static UnaryOperator<SampleInput> resource(String name) {
        return bytes(Resource.bytes(name));
    }

    private static byte[] half() {
        var bytes = Book.of(new SampleInput().table(KOREA)).bytes();
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static Book merged(Book book, String cells) {
        return book.change("</worksheet>",
                "<mergeCells><mergeCell ref=\"%s\"/></mergeCells></worksheet>".formatted(cells));
    }

    /// Ten entities, each ten times the one before it.
    private static String laughs() {
        var entities = IntStream.range(1, 10).mapToObj(at -> "<!ENTITY e%d \"%s\">".formatted(at,
                "&e%d;".formatted(at - 1).repeat(10))).collect(Collectors.joining());
        return "<!DOCTYPE sst [<!ENTITY e0 \"ha\">" + entities + "]><sst><si><t>&e9;</t></si></sst>";
    }

    /// A file of holes that begins like a workbook and takes no space.
    private static void huge(Path path) throws IOException {
        try (var channel = FileChannel.open(path, CREATE_NEW, WRITE, SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[]{'P', 'K', 3, 4}));
            channel.write(ByteBuffer.wrap(new byte[1]), 256L << 20);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one, @TempDir Path folder) {
        one.check(folder);
    }
}
