package dialogue.delivery.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialogue.Modes;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class CustodyTest {

    private static final String STATUS = "/proc/self/status";

    @TempDir
    Path folder;
    private Path own = Path.of("");

    @BeforeEach
    void makeAFile() throws IOException {
        own = Files.createFile(Files.createDirectory(folder.resolve("runs")).resolve("korea.csv"));
        Modes.open(folder);
    }

    private static Custody of(String user) throws IOException {
        return new Custody(Optional.of(
                FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(user)));
    }

    @Test
    void whoeverMadeAFileInThisProcessRunsIt() throws Exception {
        assertThat(Custody.ofThisProcess().user()).contains(Files.getOwner(own));
    }

    @Test
    void anothersFolderIsRefusedAndLeftAsItIs() throws Exception {
        var owner = Files.getOwner(own).getName();
        var another = of("nobody");
        assertThatThrownBy(() -> another.close(folder)).hasMessage(folder + " belongs to the user " + owner
                + ", but nobody runs the program, so nothing was done; run it as " + owner
                + ", or give the whole output folder to nobody (chown -R).");
        assertThatThrownBy(() -> another.requireItself(own)).hasMessageContaining(own.toString());
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(9);
    }

    @Test
    void onesOwnIsClosed() throws Exception {
        Custody.ofThisProcess().close(folder);
        Modes.assertPrivate(folder);
    }

    @Test
    void whatIsNotThereIsNobodys() throws Exception {
        var another = of("nobody");
        assertThatCode(() -> another.requireItself(folder.resolve("none"))).doesNotThrowAnyException();
        assertThatCode(() -> another.close(folder.resolve("none"))).doesNotThrowAnyException();
    }

    @Test
    void aLinkIsRefused() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), own);
        var custody = Custody.ofThisProcess();
        assertThatThrownBy(() -> custody.close(folder)).hasMessageStartingWith(link + " is a link");
    }

    /// No file of a process changes its mode, and everybody may read this one.
    @Test
    void whatCannotBeClosedIsRefused() {
        var open = Path.of(STATUS);
        assumeTrue(Files.exists(open), "only Linux has a file whose mode nobody changes");
        assertThatThrownBy(() -> Access.OWNER.give(open)).hasMessageStartingWith(STATUS
                + " can be opened by other users of this machine, and its file system does not let that be changed;");
    }
}
