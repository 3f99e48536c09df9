package dialogue.delivery.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A folder that is filled out of sight and then appears at its place in one move. What it holds is on the disk before
/// the move, not only in the memory of the operating system, so that a power cut leaves the whole folder or none.
public final class DurableFolder {

    private final Path path;

    private DurableFolder(Path path) {
        this.path = path;
    }

    /// An empty folder; what an interrupted attempt left there is deleted.
    public static DurableFolder empty(Path path) throws IOException {
        Tree.delete(path);
        return new DurableFolder(PrivateFiles.folder(path));
    }

    /// What a file is to hold.
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file to `name`, a path below the folder with `/`.
    public void write(String name, Content content) throws IOException {
        var target = path.resolve(name);
        PrivateFiles.folder(Tree.parent(target));
        try (var out = PrivateFiles.replace(target)) {
            content.writeTo(out);
        }
        Tree.force(target);
    }

    /// Copies a file to `name`.
    public void copy(Path file, String name) throws IOException {
        write(name, out -> Files.copy(file, out));
    }

    /// Takes a file away again.
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    /// Writes a text in UTF-8 to `name`.
    public void write(String name, String text) throws IOException {
        write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Moves the folder to its place.
    ///
    /// @throws IOException where the place is taken or on another file system
    public void moveTo(Path target) throws IOException {
        Tree.forceFolders(path);
        var parent = Tree.create(Tree.parent(target));
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        Tree.force(parent);
    }
}
