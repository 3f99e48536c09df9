package dialogue.delivery.folder;

import dialogue.language.Problem;
import dialogue.plan.Keyed;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Who besides the owner may read what is published, and the messages in files. Others never may.
public enum Access implements Keyed {

    OWNER("owner", "rwx------", "rw-------"),

    /// Whoever is in the group that the files belong to, too.
    GROUP("group", "rwxr-x---", "rw-r-----");

    private final String key;
    private final String folder;
    private final String file;

    Access(String key, String folder, String file) {
        this.key = key;
        this.folder = folder;
        this.file = file;
    }

    /// As configured.
    ///
    /// @throws Problem where it is none
    public static Access of(String setting, String given) {
        return Arrays.stream(values()).filter(access -> access.key.equals(given.strip())).findFirst()
                .orElseThrow(() -> Problem.of(Problem.Kind.FAILED, "setting.choice", setting, given,
                        Arrays.stream(values()).map(Keyed::key).collect(Collectors.joining(", "))));
    }

    @Override
    public String key() {
        return key;
    }

    /// Gives a file or folder exactly these permissions.
    ///
    /// @throws Problem where its file system does not
    public void give(Path path) throws IOException {
        if (PrivateFiles.knowPermissions(path.getFileSystem()) && !has(path)) {
            change(path);
        }
    }

    private void change(Path path) throws IOException {
        try {
            Files.setPosixFilePermissions(path, permissions(path));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            // as good as one that says nothing and changes nothing
        }
        if (!has(path)) {
            throw Problem.of(Problem.Kind.FAILED, "output.open", path.toString());
        }
    }

    private boolean has(Path path) throws IOException {
        return Files.getPosixFilePermissions(path).equals(permissions(path));
    }

    private Set<PosixFilePermission> permissions(Path path) {
        return PosixFilePermissions.fromString(Files.isDirectory(path) ? folder : file);
    }

    /// Gives them to a folder and all that is in it.
    void giveAll(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                give(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                give(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
