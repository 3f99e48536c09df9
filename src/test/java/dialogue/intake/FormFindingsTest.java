package dialogue.intake;

import static dialogue.intake.SampleInput.AREAS;
import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.KOREA;
import static dialogue.intake.SampleInput.MILESTONES;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Findings about the form of a file or of a record.
class FormFindingsTest {

    private static final String SILENT = "warning coverage.no-report 2026/canada.csv:0 (canada) No record that could be read names P1-01; add one, or correct it.";

    private static String withUnknownColumns(String text) {
        var names = IntStream.range(0, 23).mapToObj("status%02d"::formatted).collect(Collectors.joining(","));
        return text.lines().map(line -> line + (line.contains("updated_on") ? "," + names : ",".repeat(23)) + "\n")
                .collect(Collectors.joining());
    }

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("a folder", input -> input.instead(CANADA, Files::createDirectory),
                        "error form.not-a-file 2026/canada.csv:0 (canada) This is not a file; put a CSV file or a workbook in its place."),
                FindingCase.of("a link to nowhere",
                        input -> input.instead(CANADA, path -> Files.createSymbolicLink(path, Path.of("nowhere"))),
                        "error form.unreadable 2026/canada.csv:0 (canada) The file cannot be read; check that it exists and that it may be "
                                + "read."),
                FindingCase.of("a file of more than 2 GiB", input -> input.instead(CANADA, FormFindingsTest::huge),
                        "error form.limit-file 2026/canada.csv:0 (canada) The file is larger than 2147483648 bytes, the most that is read; shorten it or, where it holds reports, divide it into several files."),
                FindingCase.of("an empty file", canada(text -> ""),
                        "error form.empty-file 2026/canada.csv:0 (canada) The file holds nothing; write the header line and the records "
                                + "or, if the party has another file of reports, remove this one."),
                FindingCase.of("blank lines only", canada(text -> "\r\n , ,\n\n"),
                        "error form.empty-file 2026/canada.csv:0 (canada) The file holds nothing; write the header line and the records "
                                + "or, if the party has another file of reports, remove this one."),
                FindingCase.of("a header only", canada(text -> text.lines().findFirst().orElseThrow()),
                        "error form.only-header 2026/canada.csv:0 (canada) The file has a header line but no record; nobody can tell whether "
                                + "there is nothing to say or something was lost, so fill it in or, if the party has another file of "
                                + "reports, remove it."),
                FindingCase.of("a file that is no text",
                        input -> input.raw(CANADA, new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
                        "error form.undecidable 2026/canada.csv:0 (canada) The file is not in UTF-8, and nobody can tell in which code page "
                                + "(windows-1252, windows-949 or MacRoman) its letters beyond ASCII are written, so no record with such a letter "
                                + "is used; open it where it was written and save it as “CSV UTF-8 (Comma delimited)”.",
                        "error form.not-text 2026/canada.csv:1 (canada) The header line is no text in UTF-8; save the file as CSV in UTF-8."),
                FindingCase.of("a header with zero bytes", canada(text -> text.replaceFirst("status", "sta\u0000tus")),
                        "error form.not-text 2026/canada.csv:1 (canada) The header line is no text in UTF-8; save the file as CSV in UTF-8."),
                FindingCase.of("a header with wrong bytes", input -> input.rename(KOREA, "note", "x").raw(KOREA,
                        damaged(input.text(KOREA), "\"x\"")),
                        "error form.not-text 2026/korea.csv:1 (korea) The header line is no text in UTF-8; save the file as CSV in UTF-8."),
                FindingCase.of("no header", canada(text -> text.lines().skip(1).findFirst().orElseThrow()),
                        "error form.no-header 2026/canada.csv:1 (canada) The header line is missing: no field of this line is one of the required columns (initiative, status, updated_on). Begin the file with its header line, and part the fields by commas, semicolons or tabs."),
                FindingCase.of("a required column is missing", input -> input.rename(CANADA, "status", "state"),
                        "warning coverage.unknown-column 2026/canada.csv:1 (canada) The column “state” is unknown and was passed over; share has a name like it. Correct the name, or remove the column.",
                        "error form.missing-column 2026/canada.csv:1 status (canada) A required column is missing, so no record of the file "
                                + "can be used; add it under one of its names: status, statut, 상태."),
                FindingCase.of("a column stands twice", input -> input.rename(CANADA, "note", "Statut"),
                        "error form.column-twice 2026/canada.csv:1 status (canada) The column status stands more than once, so no record of the file was read; keep one."),
                FindingCase.of("the share is missing", input -> input.drop(CANADA, "share"),
                        "error form.missing-column 2026/canada.csv:1 share (canada) A required column is missing, so no record of the file "
                                + "can be used; add it under one of its names: share, partage, 공유."),
                FindingCase.of("the marking is missing", input -> input.drop(CANADA, "marking"),
                        "error form.missing-column 2026/canada.csv:1 marking (canada) A required column is missing, so no record of the file "
                                + "can be used; add it under one of its names: marking, cote_de_sécurité, 보안등급."),
                FindingCase.of("the share is misspelt", input -> input.rename(CANADA, "share", "shraed"),
                        "warning coverage.unknown-column 2026/canada.csv:1 (canada) The column “shraed” is unknown and was passed over; share has a name like it. Correct the name, or remove the column.",
                        "error form.missing-column 2026/canada.csv:1 share (canada) A required column is missing, so no record of the file "
                                + "can be used; add it under one of its names: share, partage, 공유."),
                FindingCase.of("the share stands there in two languages",
                        input -> input.rename(CANADA, "note", "Partage"),
                        "error form.column-twice 2026/canada.csv:1 share (canada) The column share stands more than once, so no record of the file was read; keep one."),
                FindingCase.of("the marking stands there in two spellings",
                        input -> input.rename(CANADA, "note", "보안등급").rename(CANADA, "marking", "MARKING"),
                        "error form.column-twice 2026/canada.csv:1 marking (canada) The column marking stands more than once, so no record of the file was read; keep one."),
                FindingCase.of("a column may be one that guards",
                        input -> input.rename(CANADA, "note", "Security classification level"),
                        "error form.guard-column 2026/canada.csv:1 (canada) The column “Security classification level” is unknown and may "
                                + "say how the records are marked or who may read them, so no record of the file was read; use the columns "
                                + "marking and share, and remove it or give it another name."),
                FindingCase.of("the plan is marked", input -> input.rename(MILESTONES, "source", "cote de securite"),
                        "error form.guard-in-plan plan/milestones.csv:1 (both) The column “cote de securite” has no place in the plan, which "
                                + "both ministries read whole, so no record of the file was read; remove it, and with it whatever is not for both."),
                FindingCase.of("a column is unknown", input -> input.rename(AREAS, "aim_en", "aims en"),
                        "warning coverage.unknown-column plan/areas.csv:1 (both) The column “aims en” is unknown and was passed over; aim_en has a name like it. Correct the name, or remove the column."),
                FindingCase.of("a column is unknown and like no other",
                        input -> input.rename(AREAS, "aim_en", "remark"),
                        "warning coverage.other-column plan/areas.csv:1 (both) The column “remark” is unknown and was passed over; "
                                + "no column has a name like it. Remove it, or give it the name of a column."),
                FindingCase.of("a record with too few fields", canada(text -> text.replaceFirst(",\"2026-02-20\"", "")),
                        SILENT,
                        "error form.field-count 2026/canada.csv:2 (canada) The record has 17 fields, but the header line has 18; add or "
                                + "remove delimiters, and put a text that contains one in quotation marks."),
                FindingCase.of("a record with too many fields",
                        input -> input.raw(AREAS, input.text(AREAS) + "3a,1,a,b,c,d,e,f,,,g\n"),
                        "error form.field-count plan/areas.csv:4 (both) The record has 11 fields, but the header line has 10; add or remove "
                                + "delimiters, and put a text that contains one in quotation marks."),
                FindingCase.of("a value below no name",
                        input -> input.rename(CANADA, "note", " ").set(CANADA, 2, " ", "x"), SILENT,
                        "error form.nameless-column 2026/canada.csv:2 (canada) The record has a value in field 17, where the header line has "
                                + "no name; name the column in the header line, or empty the field."),
                FindingCase.of("a quote is never closed", canada(text -> text + "\"P3-01,a\n,b\n"),
                        "error form.unclosed-quote 2026/canada.csv:4 (canada) A quotation mark that opens in this record is never closed, so "
                                + "nothing after it could be read; close it."),
                FindingCase.of("a quote in the header is never closed", canada(text -> "\"" + text),
                        "error form.stray-quote 2026/canada.csv:1 (canada) A text goes on behind its closing quotation mark, so nothing "
                                + "after it could be read; double the quotation marks inside the text, or close the one before it that is open too long."),
                FindingCase.of("a text goes on behind its quote",
                        canada(text -> text + "P3-01,\"He said \"no\"\"\nP3-02\n"),
                        "error form.stray-quote 2026/canada.csv:4 (canada) A text goes on behind its closing quotation mark, so nothing "
                                + "after it could be read; double the quotation marks inside the text, or close the one before it that is open too long."),
                FindingCase.of("a field without end", canada(text -> text + "\"" + "x".repeat((4 << 20) + 9)),
                        "error form.endless-field 2026/canada.csv:4 (canada) A field of this record is so long that nothing after it could be read; look for a quotation mark that is never closed, or shorten the field."),
                FindingCase.of("a field of 3 MiB", input -> input.set(CANADA, 2, "progress_en", "x".repeat(3 << 20)),
                        SILENT,
                        "error form.limit-field 2026/canada.csv:2 (canada) A field of this record is longer than 65536 characters, the most "
                                + "that is read; shorten it."),
                FindingCase.of("a note of 3 MiB", input -> input.set(CANADA, 2, "note", "x".repeat(3 << 20)),
                        "error note.limit 2026/canada.csv:2 note (canada) The note is longer than 65536 characters, the most that is read, "
                                + "so it is not used; shorten it."),
                FindingCase.of("a wrong byte in a note",
                        input -> input.set(KOREA, 3, "note", "@").raw(KOREA, damaged(input.text(KOREA), "@")),
                        "error note.undecodable 2026/korea.csv:3 note (korea) The note holds bytes that are no text in UTF-8, so it is "
                                + "not used; correct it and save the file as UTF-8."),
                FindingCase.of("a record of 2 MiB", canada(text -> text + ("x".repeat(1 << 16) + ",").repeat(32)),
                        "error form.limit-record 2026/canada.csv:4 (canada) The record is longer than 1048576 characters, the most that is "
                                + "read; shorten it."),
                FindingCase.of("a wrong byte in UTF-8",
                        input -> input.set(KOREA, 3, "progress_en", "@").raw(KOREA, damaged(input.text(KOREA), "@")),
                        "warning coverage.no-report 2026/korea.csv:0 (korea) No record that could be read names P2-01; add one, or correct it.",
                        "error form.undecodable 2026/korea.csv:3 (korea) The record holds bytes that are no text in UTF-8; correct the text "
                                + "and save the file as UTF-8."),
                FindingCase.of("a wrong byte in a plan file",
                        input -> input.raw(AREAS, damaged(input.text(AREAS) + "3a,1,@,b,c,,,", "@")),
                        "error form.undecodable plan/areas.csv:4 (both) The record holds bytes that are no text in UTF-8; correct the text "
                                + "and save the file as UTF-8."),
                FindingCase.of("Korean in code page 949",
                        input -> input.set(KOREA, 2, "progress_en", "똠방각하").set(KOREA, 2, "progress_fr", "Rien")
                                .set(KOREA, 3, "progress_fr", "Rien")
                                .raw(KOREA, input.text(KOREA).getBytes(Charset.forName("x-windows-949"))),
                        "warning form.encoding 2026/korea.csv:0 (korea) The file is not in UTF-8 and was read as windows-949; check its "
                                + "accents and its Hangul, or save it as UTF-8."),
                FindingCase.of("UTF-16 with tabs", input -> input.raw(CANADA,
                        ("\uFEFF" + input.text(CANADA).replace("\",\"", "\"\t\"")).getBytes(UTF_16LE)),
                        "warning form.encoding 2026/canada.csv:0 (canada) The file is not in UTF-8 and was read as UTF-16LE; check its accents "
                                + "and its Hangul, or save it as UTF-8."),
                FindingCase.of("more unknown columns than anybody reads", canada(FormFindingsTest::withUnknownColumns),
                        Stream.concat(
                                IntStream.range(0, 20).mapToObj(("warning coverage.unknown-column 2026/canada.csv:1"
                                        + " (canada) The column “status%02d” is unknown and was passed over; status has a name like it. Correct the name, or remove the column.")::formatted),
                                Stream.of(
                                        "warning coverage.unknown-columns 2026/canada.csv:1 (canada) Further columns that are"
                                                + " unknown and were passed over: 3. Correct their names, or remove the columns."))
                                .toArray(String[]::new)));
    }

    private static UnaryOperator<SampleInput> canada(UnaryOperator<String> change) {
        return input -> input.raw(CANADA, change.apply(input.text(CANADA)));
    }

    /// A file of holes, which takes no space.
    private static void huge(Path path) throws IOException {
        try (var channel = FileChannel.open(path, CREATE_NEW, WRITE, SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), 2L << 30);
        }
    }

    /// The text in UTF-8, with a byte that is none for one of its passages.
    private static byte[] damaged(String text, String passage) {
        var bytes = new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), ISO_8859_1);
        return bytes.replaceFirst(passage, "\u00FF").getBytes(ISO_8859_1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one, @TempDir Path folder) {
        one.check(folder);
    }
}
