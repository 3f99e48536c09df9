package dialogue.delivery.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The one place where the program makes files and folders: for their owner alone from their first moment on, whatever the
/// umask. Where a file system knows no such permissions, its own rule holds.
public final class PrivateFiles {

    private PrivateFiles() {}

    /// Makes a folder, and its parents where they are missing.
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, only("rwx------", folder));
    }

    /// Opens a file to write to, from its beginning; it is made where it is missing.
    public static FileChannel open(Path file) throws IOException {
        return open(file, StandardOpenOption.CREATE);
    }

    /// Opens a file that is there, to read and to write.
    public static FileChannel existing(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// A new file in the place of what may stand there.
    public static OutputStream replace(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new BufferedOutputStream(Channels.newOutputStream(open(file, StandardOpenOption.CREATE_NEW)));
    }

    private static FileChannel open(Path file, OpenOption made) throws IOException {
        return FileChannel.open(file, Set.of(made, StandardOpenOption.WRITE), only("rw-------", file));
    }

    private static FileAttribute<?>[] only(String permissions, Path path) {
        return knowPermissions(path.getFileSystem())
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /// False on Windows.
    static boolean knowPermissions(FileSystem files) {
        return files.supportedFileAttributeViews().contains("posix");
    }
}
