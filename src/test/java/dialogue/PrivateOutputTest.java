package dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialogue.ProgramProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the program leaves is for its owner alone, and for nobody else to spoil. Each process runs under a umask that closes nothing.
@DisabledOnOs(OS.WINDOWS)
class PrivateOutputTest {

    @TempDir
    Path folder;
    private Path output = Path.of("");

    @BeforeEach
    void writeTheInput() {
        InputFixture.in(folder.resolve("input"));
        output = folder.resolve("output");
    }

    private Ended give(String... arguments) throws IOException, InterruptedException {
        return ProgramProcess.start(folder, List.of(arguments)).ended();
    }

    private void makeAll() throws IOException, InterruptedException {
        assertThat(give("brief", "--quiet")).isEqualTo(new Ended(0, "", ""));
        assertThat(output.resolve("2026/annual/r1/canada/covering.json")).isRegularFile();
        assertThat(output.resolve("outbox")).isNotEmptyDirectory();
    }

    /// One document, where it is all the same how many stand there.
    private void makeOne() throws IOException, InterruptedException {
        assertThat(give("brief", "--quiet", "--audience", "canada", "--language", "en", "--format", "xlsx"))
                .isEqualTo(new Ended(0, "", ""));
        assertThat(output.resolve("2026/annual/side/s1/canada")).isNotEmptyDirectory();
    }

    @Test
    void nobodyElseReadsWhatIsMadeInAFolderOfItsOwn() throws Exception {
        makeAll();
        Modes.assertPrivate(output);
    }

    @Test
    void nobodyElseReadsWhatIsMadeInAFolderThatWasThere() throws Exception {
        Modes.open(Files.createDirectory(output));
        Files.createFile(output.resolve(".gitkeep"));
        makeAll();
        Files.delete(output.resolve(".gitkeep"));
        Modes.assertPrivate(output);
    }

    /// Such as a desktop: its mode is not the program's to change, but what the program makes in it is.
    @Test
    void aFolderWithOtherThingsInItStaysAsItIs() throws Exception {
        Files.createDirectories(output.resolve("photos"));
        Modes.open(output);
        makeAll();
        assertThat(Files.getPosixFilePermissions(output)).hasSize(9);
        assertThat(Files.getPosixFilePermissions(output.resolve("photos"))).hasSize(9);
        Modes.open(output.resolve("2026"));
        assertThat(give("runs").exitCode()).isZero();
        assertThat(Files.getPosixFilePermissions(output.resolve("2026"))).hasSize(3);
        for (var made : List.of(".ledger", "outbox")) {
            Modes.assertPrivate(output.resolve(made));
        }
    }

    @Test
    void aGroupMayBeLetInToAllButTheLedger() throws Exception {
        Files.writeString(folder.resolve("application.yaml"), "dialogue:\n  output-access: group\n");
        makeAll();
        Modes.assertOpenToGroup(output);
    }

    @Test
    void whomToLetInIsOwnerOrGroup() throws Exception {
        Files.writeString(folder.resolve("application.yaml"), "dialogue:\n  output-access: everybody\n");
        assertThat(give("runs", "--output", "."))
                .isEqualTo(new Ended(1, "", "dialogue: dialogue.output-access: \"everybody\" is not allowed here; "
                        + "allowed: owner, group. Correct it in the configuration.\n"));
    }

    @Test
    void whatEverybodyCouldReadIsClosedByTheNextStart() throws Exception {
        makeOne();
        Files.createDirectories(output.resolve(".ledger/runs/9/input/2026"));
        Files.createFile(output.resolve(".ledger/runs/9/input/2026/korea.csv"));
        Modes.open(output);
        assertThat(give("runs").exitCode()).isZero();
        Modes.assertPrivate(output.resolve(".ledger"));
        assertThat(Files.getPosixFilePermissions(output)).hasSize(3);
    }

    @Test
    void aLinkInTheLedgersPlaceIsNotFollowed() throws Exception {
        makeOne();
        for (var name : List.of(".ledger", ".ledger/password", ".ledger/ledger.mv.db", ".ledger/runs")) {
            var place = output.resolve(name);
            var elsewhere = Files.move(place, folder.resolve("elsewhere"));
            Files.createSymbolicLink(place, elsewhere);
            assertThat(give("runs")).isEqualTo(new Ended(1, "",
                    """
                            dialogue: %s is a link, and whoever set it could have the ledger written elsewhere; put the file or folder itself \
                            in its place.
                            """
                            .formatted(place)));
            Files.delete(place);
            Files.move(elsewhere, place);
        }
        assertThat(give("runs").exitCode()).isZero();
    }

    @Test
    void aLinkThatLeadsNowhereIsTakenForNothingElse() throws Exception {
        var ledger = Files.createSymbolicLink(Files.createDirectory(output).resolve(".ledger"), folder.resolve("none"));
        assertThat(give("runs").err()).startsWith("dialogue: " + ledger + " is a link");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void rootWritesNothingIntoAnothersFolder() throws Exception {
        makeOne();
        giveTo("nobody", ".");
        assertNothingIsDone(output);
    }

    /// As it is when the service has never run: its first run by root would lock it out.
    @Test
    void rootWritesNothingIntoAnothersEmptyFolder() throws Exception {
        Files.createDirectory(output);
        giveTo("nobody", ".");
        assertNothingIsDone(output);
    }

    @Test
    void nothingIsDoneWherePartOfItIsAnothers() throws Exception {
        makeAll();
        for (var name : List.of(".ledger", ".ledger/password", ".ledger/2026-annual.lock", "2026", "outbox")) {
            giveTo("nobody", name);
            assertNothingIsDone(output.resolve(name));
            giveTo("root", name);
        }
        assertThat(give("runs").exitCode()).isZero();
    }

    private void assertNothingIsDone(Path place) throws Exception {
        var before = state();
        var told = place
                + " belongs to the user nobody, but root runs the program, so nothing was done; run it as nobody, or give"
                + " the whole output folder to root (chown -R).";
        assertThat(give("brief", "--quiet")).isEqualTo(new Ended(1, "", "dialogue: " + told + "\n"));
        assertThat(give("health")).isEqualTo(new Ended(1, told + "\n", ""));
        assertThat(give("health", "--output-format", "json").out()).contains("\"healthy\" : false").contains(told);
        assertThat(state()).isEqualTo(before);
    }

    private Map<Path, FileTime> state() throws IOException {
        var state = new TreeMap<Path, FileTime>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (var path : paths.toList()) {
                state.put(path, (FileTime) Files.getAttribute(path, "unix:ctime"));
            }
        }
        return state;
    }

    /// Makes a part of the output folder, and all in it, a user's.
    private void giveTo(String user, String name) throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root may give a file to another user");
        var ended = new ProcessBuilder("chown", "-R", user, output.resolve(name).normalize().toString()).inheritIO()
                .start().waitFor();
        assertThat(ended).isZero();
    }
}
