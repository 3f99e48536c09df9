package dialogue.delivery.folder;

import com.sun.security.auth.module.UnixSystem;
import dialogue.language.Problem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose an output folder is. Only its owner works in it: what another user, root included, left there, the owner could neither
/// read nor replace.
///
/// @param user who runs the program; nobody where the file system does not tell owners apart
public record Custody(Optional<UserPrincipal> user) {

    /// As the operating system knows who runs this process, whatever the environment says.
    public static Custody ofThisProcess() throws IOException {
        var files = FileSystems.getDefault();
        if (!PrivateFiles.knowPermissions(files)) {
            return new Custody(Optional.empty());
        }
        var system = new UnixSystem();
        var name = Objects.requireNonNullElse(system.getUsername(), String.valueOf(system.getUid()));
        return new Custody(Optional.of(files.getUserPrincipalLookupService().lookupPrincipalByName(name)));
    }

    /// Makes sure that a file or folder is the user's, or not there.
    ///
    /// @throws Problem that names the owner and the user
    public void require(Path path, LinkOption... links) throws IOException {
        if (user.isPresent() && Files.exists(path, links)) {
            var owner = Files.getOwner(path, links);
            if (!owner.equals(user.get())) {
                throw Problem.of(Problem.Kind.FAILED, "output.another", path.toString(), owner.getName(),
                        user.get().getName());
            }
        }
    }

    /// Likewise, and that it is not a link to another place.
    ///
    /// @throws Problem likewise
    public void requireItself(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw Problem.of(Problem.Kind.FAILED, "output.link", path.toString());
        }
        require(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Closes a folder and all that is in it to everybody but the user. What disappears meanwhile is no fault: another process
    /// of the program is at work.
    ///
    /// @throws Problem where a part is another's, a link, or cannot be closed
    public void close(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return closed(folder);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return closed(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                return gone(failure);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                return failure == null ? FileVisitResult.CONTINUE : gone(failure);
            }
        });
    }

    private FileVisitResult closed(Path path) throws IOException {
        try {
            requireItself(path);
            Access.OWNER.give(path);
            return FileVisitResult.CONTINUE;
        } catch (IOException e) {
            return gone(e);
        }
    }

    private static FileVisitResult gone(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
