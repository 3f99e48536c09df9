package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialogue.InputFixture;
import dialogue.delivery.folder.Tree;
import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a desk officer reads whose input lacks something, in each language. What is wrong inside of files, [dialogue.intake.FindingWords] says.
class BadInputTest {

    private static final String CHECK = "check --input FOLDER";

    @TempDir
    Path folder;

    private InputFixture input;

    @BeforeEach
    void writeAGoodInput() {
        input = InputFixture.in(folder);
    }

    private void delete(String name) throws IOException {
        Tree.delete(folder.resolve(name));
    }

    private void refuses(String command, String english, String french, String korean) {
        var sentences = Map.of(Language.ENGLISH, english, Language.FRENCH, french, Language.KOREAN, korean);
        var said = sentences.keySet().stream()
                .collect(Collectors.toMap(language -> language,
                        language -> User.in(folder).speaking(language).gives(command)));
        sentences.forEach((language, sentence) -> assertThat(said.get(language))
                .isEqualTo(new Said(2, "", "dialogue: " + sentence + "\n")));
    }

    @Test
    void noInputFolder() {
        refuses("check --input FOLDER/no/such",
                "The input folder FOLDER/no/such does not exist; create it, or name another.",
                "Le dossier d’entrée FOLDER/no/such n’existe pas; créez-le ou nommez-en un autre.",
                "FOLDER/no/such 입력 폴더가 없습니다. 폴더를 만들거나 다른 폴더를 지정하십시오.");
    }

    @Test
    void noYear() throws IOException {
        delete("2025");
        delete("2026");
        Files.writeString(folder.resolve("2027"), "no folder");
        refuses(CHECK,
                "The input folder FOLDER has no folder of a year; create one such as 2026 and put the reports of both parties there.",
                "Le dossier d’entrée FOLDER n’a aucun dossier d’année; créez-en un, par exemple 2026, et mettez-y les rapports des deux "
                        + "parties.",
                "입력 폴더 FOLDER에 연도 폴더가 없습니다. 2026과 같은 폴더를 만들고 양국의 보고 파일을 두십시오.");
    }

    @Test
    void noPlan() throws IOException {
        delete("plan");
        refuses(CHECK,
                "The folder FOLDER/plan does not exist; create it and put the files of the Action Plan there.",
                "Le dossier FOLDER/plan n’existe pas; créez-le et mettez-y les fichiers du Plan d’action.",
                "FOLDER/plan 폴더가 없습니다. 폴더를 만들고 행동계획 파일들을 두십시오.");
    }

    @Test
    void aFileOfThePlanIsMissing() throws IOException {
        delete("plan/areas.csv");
        refuses(CHECK,
                "The file FOLDER/plan/areas.csv is missing, and the Action Plan cannot be read without it; put it there.",
                "Le fichier FOLDER/plan/areas.csv manque, et le Plan d’action ne peut être lu sans lui; mettez-le à cet endroit.",
                "FOLDER/plan/areas.csv 파일이 없습니다. 이 파일 없이는 행동계획을 읽을 수 없으므로 그곳에 두십시오.");
    }

    @Test
    void aYearWithoutReports() throws IOException {
        Files.createDirectory(folder.resolve("2027"));
        Files.writeString(folder.resolve("2027/.canada.csv"), "hidden");
        assertThat(User.in(folder).gives(CHECK).exitCode()).as("what names no year passes over it").isZero();
        refuses(CHECK + " --year 2027",
                "The folder FOLDER/2027 has no reports; put canada.csv and korea.csv there, or ask for another year that has some; there are folders of 2025, 2026.",
                "Le dossier FOLDER/2027 n’a aucun rapport; mettez-y canada.csv et korea.csv, ou demandez une autre année qui en a; il y a des dossiers pour 2025, 2026.",
                "폴더 FOLDER/2027에 보고 파일이 없습니다. canada.csv와 korea.csv를 그곳에 두거나 보고 파일이 있는 다른 연도를 지정하십시오. 폴더가 있는 연도: 2025, 2026.");
    }

    @Test
    void theOnlyYearHasNoReports() throws IOException {
        delete("2025");
        delete("2026");
        Files.createDirectory(folder.resolve("2026"));
        refuses(CHECK, "The folder FOLDER/2026 has no reports; put canada.csv and korea.csv there.",
                "Le dossier FOLDER/2026 n’a aucun rapport; mettez-y canada.csv et korea.csv.",
                "폴더 FOLDER/2026에 보고 파일이 없습니다. canada.csv와 korea.csv를 그곳에 두십시오.");
    }

    @Test
    void aYearThatIsNotThere() {
        refuses(CHECK + " --year 2024",
                "The folder FOLDER/2024 has no reports; put canada.csv and korea.csv there, or ask for another year that has some; there are folders of 2025, 2026.",
                "Le dossier FOLDER/2024 n’a aucun rapport; mettez-y canada.csv et korea.csv, ou demandez une autre année qui en a; il y a des dossiers pour 2025, 2026.",
                "폴더 FOLDER/2024에 보고 파일이 없습니다. canada.csv와 korea.csv를 그곳에 두거나 보고 파일이 있는 다른 연도를 지정하십시오. 폴더가 있는 연도: 2025, 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canadian-navy.csv", "koreacanada.csv", "canada-korea.csv", "canada-Corée.csv",
            "korea-캐나다.csv", "koreans.csv"})
    void aFileThatMayBeOfNeitherPartyOrOfEither(String name) {
        input.write("2026/" + name, "initiative,status,updated_on\n");
        refuses(CHECK,
                "The name of FOLDER/2026/" + name
                        + " does not tell whose reports it holds; begin it with the word canada or korea and "
                        + "name no other party in it, or take the file away.",
                "Le nom de FOLDER/2026/" + name
                        + " n’indique pas de qui sont les rapports; commencez-le par le mot canada ou korea sans "
                        + "y nommer l’autre partie, ou retirez le fichier.",
                "FOLDER/2026/" + name + "의 이름으로는 어느 당사국의 보고인지 알 수 없습니다. 이름을 canada 또는 korea로 시작하고 상대국의 이름은 넣지 않거나, "
                        + "파일을 치우십시오.");
    }

    @Test
    void aTableThatIsNeitherCsvNorAWorkbook() {
        input.write("2026/canada.ods", "beside its CSV it does not matter").write("2026/Korea-2.ods", "PK");
        refuses(CHECK,
                "FOLDER/2026/Korea-2.ods is not read, for its name ends neither in .csv nor in .xlsx; save its records as an Excel workbook (.xlsx) or as CSV in UTF-8 beside "
                        + "it, or take it away.",
                "FOLDER/2026/Korea-2.ods n’est pas lu, car son nom ne se termine ni par .csv ni par .xlsx; enregistrez aussi ses données en classeur Excel (.xlsx) ou en CSV "
                        + "UTF-8 au même endroit, ou retirez-le.",
                "FOLDER/2026/Korea-2.ods 파일은 이름이 .csv나 .xlsx로 끝나지 않아 읽지 않습니다. 같은 위치에 그 내용을 Excel 통합 문서(.xlsx)나 CSV(UTF-8)로도 저장하거나 파일을 치우십시오.");
    }

    @Test
    void aFolderWithReportsWhoseNameIsNoYear() {
        input.write("2026x/Korea.csv", "PK");
        refuses(CHECK,
                "FOLDER/2026x is not read, for its name is no year; name the folder by its year, such as 2026, or take it out of the input"
                        + " folder.",
                "FOLDER/2026x n’est pas lu, car son nom n’est pas une année; nommez le dossier par son année, comme 2026, ou retirez-le du"
                        + " dossier d’entrée.",
                "FOLDER/2026x 폴더는 이름이 연도가 아니어서 읽지 않습니다. 2026과 같이 연도로 이름을 바꾸거나 입력 폴더에서 치우십시오.");
    }

    @Test
    void reportsBesideTheYears() {
        input.write("korea.csv", "PK");
        refuses(CHECK,
                "FOLDER/korea.csv is not read, for reports are read from the folder of their year, such as FOLDER/2026, and the plan from"
                        + " the folder plan; move it where it belongs, or take it away.",
                "FOLDER/korea.csv n’est pas lu, car les rapports sont lus dans le dossier de leur année, comme FOLDER/2026, et le plan dans le"
                        + " dossier plan; déplacez-le là où est sa place, ou retirez-le.",
                "FOLDER/korea.csv 파일은 읽지 않습니다. 보고는 FOLDER/2026과 같은 연도 폴더에서, 행동계획은 plan 폴더에서 읽으므로 알맞은 곳으로 옮기거나 파일을 치우십시오.");
    }

    @Test
    void reportsInAFolderOfTheYear() {
        input.write("2026/sub/korea-2.csv", "PK");
        refuses(CHECK,
                "FOLDER/2026/sub/korea-2.csv is not read, for folders within FOLDER/2026 are not looked into; move it up, or take it away.",
                "FOLDER/2026/sub/korea-2.csv n’est pas lu, car les dossiers placés dans FOLDER/2026 ne sont pas parcourus; remontez-le d’un"
                        + " niveau, ou retirez-le.",
                "FOLDER/2026/sub/korea-2.csv 파일은 읽지 않습니다. FOLDER/2026 안의 폴더는 살펴보지 않으므로 파일을 위로 옮기거나 치우십시오.");
    }

    @Test
    void aTableThatThePlanDoesNotHave() {
        input.write("plan/milestones-2.csv", "PK");
        refuses(CHECK,
                "FOLDER/plan/milestones-2.csv is not read, for the plan has no such file; its files are plan/pillars.csv, plan/areas.csv,"
                        + " plan/organizations.csv, plan/initiatives.csv, plan/milestones.csv, plan/sources.csv, plan/sample.csv. Rename it, add its rows to one of"
                        + " them, or take it away.",
                "FOLDER/plan/milestones-2.csv n’est pas lu, car le plan n’a pas de fichier de ce nom; ses fichiers sont plan/pillars.csv,"
                        + " plan/areas.csv, plan/organizations.csv, plan/initiatives.csv, plan/milestones.csv, plan/sources.csv, plan/sample.csv. Renommez-le, ajoutez"
                        + " ses lignes à l’un d’eux, ou retirez-le.",
                "FOLDER/plan/milestones-2.csv 파일은 행동계획에 없는 파일이어서 읽지 않습니다. 행동계획의 파일은 plan/pillars.csv, plan/areas.csv,"
                        + " plan/organizations.csv, plan/initiatives.csv, plan/milestones.csv, plan/sources.csv, plan/sample.csv입니다. 이름을 바꾸거나 행을 그 파일에"
                        + " 옮기거나 파일을 치우십시오.");
    }

    @Test
    void aFolderThatMayNotBeRead() throws IOException {
        forbid(folder.resolve("2026"));
        refuses(CHECK, "The folder FOLDER/2026 cannot be read; check that it may be read, and try again.",
                "Le dossier FOLDER/2026 ne peut pas être lu; vérifiez que sa lecture est permise, puis réessayez.",
                "FOLDER/2026 폴더를 읽을 수 없습니다. 읽기 권한을 확인하고 다시 시도하십시오.");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        forbid(folder.resolve("2026/korea.csv"));
        refusesForTheFile();
    }

    /// The memory of a process is a file that may be opened by its owner, but not read from its beginning.
    @Test
    void aFileWhoseReadingFails() throws IOException {
        var memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(memory), "only Linux has a file whose reading fails for everybody");
        delete("2026/korea.csv");
        var link = Files.createSymbolicLink(folder.resolve("2026/korea.csv"), memory);
        refusesForTheFile();
        Files.delete(link);
    }

    private void refusesForTheFile() {
        var said = User.in(folder).gives(CHECK);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).contains("""
                2026/korea.csv          The file cannot be read; check that it exists and that it may be read.
                """);
    }

    private static void forbid(Path path) throws IOException {
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "only POSIX has such permissions");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        var isReadable = Files.isReadable(path);
        if (isReadable) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assumeFalse(isReadable, "this user may read everything, whatever the permissions say");
    }
}
