package dialogue.run.form;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.Allowance;
import dialogue.intake.reader.Header;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.render.Inspected;
import dialogue.render.xlsx.XlsxInspector;
import dialogue.render.xlsx.form.WorkList;
import dialogue.run.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a ministry gets to work off: its own findings with their places, and its own files with the cells marked.
class WorkListsTest {

    @TempDir
    Path input;
    @TempDir
    Path output;
    private FormInput files = new FormInput(Path.of("."));

    @BeforeEach
    void writeInput() throws IOException {
        files = new FormInput(input).write();
        files.write("2026/canada.csv", FormInput.REPORTS
                + "P1-01,delayd,Canada waits,Le Canada attend,캐나다 대기,,,joint,,A Canadian note of its own,2026-02-20\n"
                + "P1-04,on_track,Canada keeps this,Le Canada garde cela,캐나다 보관,,,own,,,tomorrow\n");
        files.write("2026/korea.csv", FormInput.REPORTS
                + "P1-01,on_track,\"Korea\ntalks\",La Corée discutera,한국 협의,,,joint,,A Korean note of its own,2026-02-20\n"
                + "P1-02,onn_track,Korea sums,La Corée compte,합산,,,joint,,#REF!,07/08/2026\n"
                + "P1-03,on_track,Kept at home,Gardé,기밀 내용,,,joint,secret,Forbidden note,2026-02-20\n"
                + "P1-09,on_track,,,한국만,,,own,,A Korean note of its own too,2026-02-20\n");
    }

    private WorkList list(Optional<Party> party, Language language) {
        var report = new Check(input, OptionalInt.of(2026), Optional.empty(), Allowance.STANDARD).report();
        return new WorkLists(input, report, Allowance.STANDARD, party, language).list();
    }

    private Path written(Optional<Party> party, Language language, WrittenList as) {
        var file = output.resolve("list-" + party.map(Party::key).orElse("all") + language.key() + "." + as.key());
        as.write(list(party, language), file);
        return file;
    }

    @Test
    void tellsEachFindingWithRowKeyAndColumnInTheReadersWordsCausesFirst() {
        assertThat(list(Optional.of(Party.KOREA), Language.FRENCH).entries()).filteredOn(WorkList.Entry::error)
                .extracting(entry -> String.join(" | ", entry.values().subList(0, 6))).containsExactly(
                        "Cote de sécurité | Erreur | 2026/korea.csv | 4 |  | Cote de sécurité",
                        "Renvoi | Erreur | 2026/korea.csv | 5 | P1-09 | Initiative",
                        "Valeur | Erreur | 2026/korea.csv | 3 | P1-02 | Mise à jour",
                        "Valeur | Erreur | 2026/korea.csv | 3 | P1-02 | Statut",
                        "Note | Erreur | 2026/korea.csv | 3 | P1-02 | Note interne");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsNothingOfTheOtherPartyNoNoteAndNoForbiddenRecord(Language language) throws IOException {
        var workbook = Inspected.of(new XlsxInspector(), written(Optional.of(Party.KOREA), language, WrittenList.XLSX))
                .text();
        var page = Files.readString(written(Optional.of(Party.KOREA), language, WrittenList.HTML));
        assertThat(workbook).contains("Korea sums", "La Corée compte", "P1-09");
        assertThat(page).contains("P1-02", "onn_track").doesNotContain("Korea sums");
        for (var words : List.of(workbook, page)) {
            assertThat(words).doesNotContain("note of its own", "Kept at home", "기밀 내용", "Forbidden note",
                    "Canada waits",
                    "delayd", "tomorrow", "canada.csv", "캐나다 보관");
        }
    }

    @Test
    void givesTheOperatorEveryFindingAndNoRecord() throws IOException {
        var words = Inspected.of(new XlsxInspector(), written(Optional.empty(), Language.ENGLISH, WrittenList.XLSX))
                .text();
        assertThat(words).contains("canada.csv", "korea.csv", "delayd", "onn_track").doesNotContain("Korea sums",
                "Canada waits", "note of its own", "(Status)");
    }

    @Test
    void marksEachCellWhereTheSpreadsheetHasIt() throws IOException {
        try (var book = new XSSFWorkbook(
                Files.newInputStream(written(Optional.of(Party.KOREA), Language.ENGLISH, WrittenList.XLSX)))) {
            var copy = book.getSheet("2026 korea.csv");
            assertThat(copy.getRow(1).getCell(7).getStringCellValue()).isEqualTo("Korea\ntalks");
            assertThat((Object) copy.getRow(3)).as("the forbidden record").isNull();
            assertThat(copy.getCellComments().keySet()).containsExactlyInAnyOrder(new CellAddress("A5"),
                    new CellAddress("G3"), new CellAddress("U3"), new CellAddress("V3"),
                    new CellAddress("H5"));
            assertThat(copy.getCellComment(new CellAddress("G3")).getString().getString())
                    .startsWith("“onn_track” is not a word of this column");
            assertThat(copy.getRow(2).getCell(20).getStringCellValue()).isEqualTo("(note, not copied)");
            assertThat(copy.getRow(2).getCell(6).getCellStyle().getFillForegroundColorColor())
                    .isNotEqualTo(copy.getRow(1).getCell(6).getCellStyle().getFillForegroundColorColor());
            var list = book.getSheet("findings");
            assertThat(list.getHyperlinkList()).extracting(link -> link.getLocation())
                    .contains("'2026 korea.csv'!G3", "'2026 korea.csv'!A5");
        }
    }

    /// A copy that comes back would lose the notes.
    @Test
    void isNotReadAsAFileOfReports() throws IOException {
        try (var book = new XSSFWorkbook(
                Files.newInputStream(written(Optional.of(Party.KOREA), Language.ENGLISH, WrittenList.XLSX)))) {
            var names = new ArrayList<String>();
            book.getSheet("2026 korea.csv").getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
            assertThat(new Header(Table.REPORTS, names).missing()).extracting(column -> column.name())
                    .contains("initiative", "status", "share", "marking", "updated_on");
        }
    }

    /// Where else it stands is a place in the other party's file.
    @Test
    void leavesToTheOperatorWhatConcernsBothParties() throws IOException {
        var same = "P1-01,on_track,The same words,Les mêmes,같은 말,,,joint,,,2026-02-20\n";
        files.write("2026/canada.csv", FormInput.REPORTS + same);
        files.write("2026/korea.csv", FormInput.REPORTS + same + "P1-02,on_track,a,b,c,,,joint,,,2026-02-20\n");
        var list = list(Optional.of(Party.KOREA), Language.ENGLISH);
        assertThat(list.entries()).noneMatch(WorkList.Entry::error);
        assertThat(list.sentences()).last().asString().contains("the operator settles it");
        assertThat(list(Optional.empty(), Language.ENGLISH).entries()).anyMatch(WorkList.Entry::error);
    }

    @Test
    void givesTheSameBytesForTheSame() throws IOException {
        var first = Files.readAllBytes(written(Optional.of(Party.KOREA), Language.KOREAN, WrittenList.XLSX));
        Files.delete(output.resolve("list-koreako.xlsx"));
        assertThat(Files.readAllBytes(written(Optional.of(Party.KOREA), Language.KOREAN, WrittenList.XLSX)))
                .isEqualTo(first);
    }

    @Test
    void writesAPageThatNeedsNothingElse() throws IOException {
        files.write("2026/korea.csv", FormInput.REPORTS + "P1-01,<b>&,a,b,c,,,joint,,,2026-02-20\n");
        var page = Files.readString(written(Optional.of(Party.KOREA), Language.FRENCH, WrittenList.HTML));
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"fr-CA\">").contains("&lt;b&gt;&amp;", "<caption>",
                "scope=\"col\"").doesNotContain("<b>", "<script", "http", "src=");
    }
}
