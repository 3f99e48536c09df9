package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.intake.folder.InputFile;
import dialogue.intake.folder.InputFolder;
import dialogue.language.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that lies in the input folder is passed over in silence.
class InputFolderTest {

    @TempDir
    Path root;

    @BeforeEach
    void write() {
        new SampleInput().write(root);
    }

    private void put(String file) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), "x");
    }

    private String refusal() {
        return assertThatExceptionOfType(Problem.class).isThrownBy(() -> new InputFolder(root).files(2026)).actual()
                .code();
    }

    @ParameterizedTest
    @CsvSource({"2026/korea.cvs, input.not-csv", "2025/korea.cvs, input.not-csv", "2026/reports.CVS, input.not-csv",
            "2026/notes.xlsx, input.whose-file", "notes.xlsx, input.outside-year",
            "2026/canada-korea.xlsx, input.whose-file",
            "2026/korea-2.xlxs, input.not-csv", "2026/korea-2.ods, input.not-csv", "plan/more.xlsx, input.no-table",
            "2026/korea-2.csv.bak, input.not-csv", "2026/Korea 2, input.not-csv", "2026/korea-3.zip, input.not-csv",
            "2026/more.csv.txt, input.not-csv", "2026/sub/korea-2.csv, input.too-deep", "2025/a/b.csv, input.too-deep",
            "2026/2026/canada.csv, input.too-deep", "2026/new/korea/Korea.xlsx, input.too-deep",
            "plan/old/areas.csv, input.too-deep", "plan/areas-2.csv, input.no-table", "plan/Areas.cvs, input.no-table",
            "korea.csv, input.outside-year", "Canada.xlsx, input.outside-year", "areas.csv, input.outside-year",
            "2026x/korea.csv, input.no-year", "26/canada.csv, input.no-year", "reports/2026/korea.csv, input.no-year",
            "２０２６/korea.csv, input.no-year"})
    void refusesWhatMayBeReportsOrAPartOfThePlan(String file, String code) throws IOException {
        put(file);
        assertThat(refusal()).isEqualTo(code);
    }

    @Test
    void refusesTheDocumentOfAPartyThatHasSentNoTable() throws IOException {
        put("2026/korea-letter.pdf");
        assertThat(new InputFolder(root).files(2026)).hasSize(10);
        Files.delete(root.resolve("2026/korea.csv"));
        assertThat(refusal()).isEqualTo("input.not-csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.ods", "2026/notes.ods", "2026/korea-letter.pdf", "2026/korea.csv.bak",
            "2026/canada.csv~",
            "2025/korea.xls", "2025/korea.XLSM", "2026/korea.ods", "plan/areas.xlsx", "plan/areas.csv.bak", "2027"})
    void namesTheRest(String file) throws IOException {
        put(file);
        assertThat(new InputFolder(root).files(2026)).hasSize(10);
        assertThat(new InputFolder(root).passedOver(2026)).containsExactly(file);
    }

    @Test
    void namesAFolderThatHoldsNoTable() throws IOException {
        put("2026/pictures/a.png");
        put("archive/letter.pdf");
        assertThat(new InputFolder(root).passedOver(2026)).containsExactly("2026/pictures", "archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "2026/.~lock.korea.csv#", "2026/~$korea.xlsx", "2026/Thumbs.db",
            "plan/desktop.ini",
            "README", "readme.txt", "2026/notes.md", ".git/config.csv", "__MACOSX/korea.csv"})
    void passesOverWhatSystemsAndEditorsLeaveBehind(String file) throws IOException {
        put(file);
        assertThat(new InputFolder(root).files(2026)).hasSize(10);
        assertThat(new InputFolder(root).passedOver(2026)).isEmpty();
    }

    @Test
    void doesNotLookIntoYearsThatAreNotRead() throws IOException {
        put("2024/korea.cvs");
        put("2027/sub/korea.csv");
        assertThat(new InputFolder(root).files(2026)).hasSize(10);
        assertThat(new InputFolder(root).passedOver(2026)).isEmpty();
    }

    /// A workbook is an input like a CSV file, also beside one of its name; one that cannot be read is told of by the intake, unless what was saved from it lies
    /// beside it.
    @ParameterizedTest
    @ValueSource(strings = {"2026/korea.xlsx", "2026/Korea-2.XLSX", "2025/korea.xlsx", "2026/korea-2.xls",
            "2026/korea-2.xlsm", "2026/korea-2.xlsb"})
    void readsWorkbooks(String file) throws IOException {
        put(file);
        assertThat(new InputFolder(root).files(2026)).extracting(InputFile::name).hasSize(11).contains(file);
        assertThat(new InputFolder(root).passedOver(2026)).isEmpty();
    }

    @Test
    void readsItsNamesInCapitalsToo() throws IOException {
        Files.move(root.resolve("2026/korea.csv"), root.resolve("2026/KOREA.CSV"));
        assertThat(new InputFolder(root).files(2026)).extracting(InputFile::name).contains("2026/KOREA.CSV");
        assertThat(new InputFolder(root).passedOver(2026)).isEmpty();
    }
}
