package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The modes of a folder and all that is in it, and what they ought to be.
public final class Modes {

    private Modes() {}

    /// Its owner may look in, nobody else.
    public static void assertPrivate(Path root) throws IOException {
        assertModes(root, of(root), "rwx------", "rw-------");
    }

    /// Its owner's group may read what is published and sent, but nothing of the ledger.
    static void assertOpenToGroup(Path root) throws IOException {
        var all = of(root);
        var ledger = new TreeMap<>(all);
        ledger.keySet().removeIf(path -> !path.startsWith(root.resolve(".ledger")));
        assertModes(root, ledger, "rwx------", "rw-------");
        all.keySet().removeAll(ledger.keySet());
        assertModes(root, all, "rwxr-x---", "rw-r-----");
    }

    private static void assertModes(Path root, Map<Path, String> modes, String folder, String file) {
        assertThat(modes).as(root.toString()).isNotEmpty().allSatisfy(
                (path, mode) -> assertThat(mode).as("%s", path).isEqualTo(Files.isDirectory(path) ? folder : file));
    }

    private static Map<Path, String> of(Path root) throws IOException {
        var modes = new TreeMap<Path, String>();
        for (var path : all(root)) {
            modes.put(path,
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)));
        }
        return modes;
    }

    /// Lets everybody read and write everything.
    public static void open(Path root) throws IOException {
        for (var path : all(root)) {
            Files.setPosixFilePermissions(path,
                    PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxrwxrwx" : "rw-rw-rw-"));
        }
    }

    private static List<Path> all(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.toList();
        }
    }
}
