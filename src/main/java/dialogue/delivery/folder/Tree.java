package dialogue.delivery.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Folders as a whole: written through to the disk, or deleted.
public final class Tree {

    private Tree() {}

    /// Writes a file, or a folder's list of names, through to the disk. Windows cannot open a folder, so there only files are.
    public static void force(Path path) throws IOException {
        var folder = Files.isDirectory(path);
        if (folder && path.getFileSystem().getSeparator().equals("\\")) {
            return;
        }
        try (var channel = FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Puts a finished file in its place, whole: it is written through to the disk, takes the name of the one before, and stands there after a power cut.
    ///
    /// @param part beside it
    public static void replace(Path part, Path file) throws IOException {
        force(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(parent(file));
    }

    /// The folder a path stands in.
    public static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(),
                "the root of a file system stands in no folder");
    }

    /// Creates a folder and its parents, each written through to the disk.
    static Path create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var parent = create(parent(folder));
            PrivateFiles.folder(folder);
            force(parent);
        }
        return folder;
    }

    /// Writes the lists of names of a folder and all folders in it through to the disk.
    static void forceFolders(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                force(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Deletes a folder with all that is in it; one that is not there, or that somebody else is deleting, is no fault.
    public static void delete(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
