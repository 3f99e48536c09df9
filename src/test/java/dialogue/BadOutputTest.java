package dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialogue.ProgramProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Output folders that take nothing, or not enough: one line says so, and nothing half-written is seen.
class BadOutputTest {

    private static final List<String> BRIEF = List.of("brief", "--quiet", "--output");
    /// Where the documents do not matter.
    private static final String[] ONE = {"--audience", "joint", "--language", "en", "--format", "xlsx"};

    @TempDir
    Path folder;
    private final List<Path> mounted = new ArrayList<>();

    @BeforeEach
    void writeTheInput() {
        InputFixture.in(folder.resolve("input"));
    }

    @AfterEach
    void unmount() throws Exception {
        for (var disk : mounted) {
            system("umount", disk.toString());
        }
    }

    private Ended brief(Path output, String... only) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(BRIEF);
        arguments.add(output.toString());
        arguments.addAll(List.of(only));
        return ProgramProcess.start(folder, arguments).ended();
    }

    @Test
    void aFolderThatTakesNoFile() throws Exception {
        var output = disk("size=1m,ro");
        assertThat(brief(output)).isEqualTo(new Ended(1, "",
                """
                        dialogue: The output folder %s, or something in it, cannot be read or written; see to the rights on it and to its disk, or name another folder.
                        """
                        .formatted(output)));
    }

    /// No user may make a folder among the processes of Linux.
    @Test
    void aPlaceThatTakesNoFolder() throws Exception {
        var place = Path.of("/proc");
        assumeTrue(Files.isDirectory(place.resolve("self")), "only Linux has a folder that takes nothing from anybody");
        assertThat(brief(place.resolve("output"))).isEqualTo(new Ended(1, "",
                """
                        dialogue: The output folder /proc/output cannot be created; create it yourself, or name one in a place where you may write.
                        """));
        assertThat(brief(place).err()).startsWith("root".equals(System.getProperty("user.name"))
                ? "dialogue: The output folder /proc, or something in it, cannot be read or written; see to the rights on it and to its disk, or name another folder.\n"
                : "dialogue: /proc belongs to the user root, but ");
    }

    /// There is room for the ledger, but not for the documents; with more room the same command goes on.
    @Test
    void aDiskThatIsFullAndThenIsNot() throws Exception {
        var output = disk("size=3m");
        assertThat(brief(output)).isEqualTo(new Ended(1, "",
                """
                        dialogue: There is no space left on the disk of the output folder %s; free some and make the briefing again: on unchanged \
                        input a run that had begun goes on where it broke off.
                        """
                        .formatted(output)));
        assertThat(output.resolve("2026")).doesNotExist();
        system("mount", "-o", "remount,size=64m", output.toString());
        assertThat(brief(output)).isEqualTo(new Ended(0, "", ""));
        assertThat(output.resolve("2026/annual/r1/manifest.json")).isRegularFile();
        assertThat(output.resolve(".ledger/runs")).isEmptyDirectory();
    }

    /// The ledger itself finds no room, whatever part of it is being written.
    @ParameterizedTest
    @ValueSource(strings = {"8k", "64k", "512k", "1m"})
    void aDiskThatIsFullAtTheFirstStart(String size) throws Exception {
        var output = disk("size=" + size);
        assertThat(brief(output, ONE)).isEqualTo(new Ended(1, "",
                """
                        dialogue: There is no space left on the disk of the output folder %s, so the ledger could not be opened; free some and \
                        give the same command again.
                        """
                        .formatted(output)));
        system("mount", "-o", "remount,size=64m", output.toString());
        assertThat(brief(output, ONE)).isEqualTo(new Ended(0, "", ""));
    }

    /// A disk in memory, where this user may mount one.
    private Path disk(String options) throws IOException, InterruptedException {
        var disk = Files.createDirectory(folder.resolve("disk")).toRealPath();
        assumeTrue(system("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0,
                "only root of a Linux machine may mount the small disk that this test fills");
        mounted.add(disk);
        return disk;
    }

    private static int system(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // there is no such command
        }
    }
}
