package dialogue.run.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dialogue.language.Problem;
import dialogue.run.lock.ExclusiveLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The hidden folder inside the output folder: the database, the locks, and what unfinished runs have staged. Only its
/// owner can look in.
///
/// @param output the output folder around it, absolute
public record LedgerFolder(Path output) {

    private static final int PASSWORD_BYTES = 24;

    /// The ledger's folder of an output folder, created where it is missing.
    ///
    /// @throws Problem where it cannot be
    static LedgerFolder in(Path output) {
        var root = output.toAbsolutePath().normalize();
        if (root.toString().indexOf(';') >= 0) {
            throw Problem.of(Problem.Kind.FAILED, "output.semicolon", root.toString());
        }
        create(root);
        if (!Files.isWritable(root) || !Files.isWritable(root.resolve(".ledger"))) {
            throw Problem.of(Problem.Kind.FAILED, "output.cannot-write", root.toString());
        }
        return new LedgerFolder(root);
    }

    private static void create(Path root) {
        try {
            Files.createDirectories(root);
            createPrivate(root.resolve(".ledger"));
        } catch (IOException e) {
            var code = Files.isDirectory(root) ? "output.cannot-write" : "output.cannot-create";
            throw Problem.of(Problem.Kind.FAILED, code, root.toString());
        }
    }

    /// Creates a folder, and its parents where they are missing, that only their owner can look into.
    public static Path createPrivate(Path folder) throws IOException {
        return Files.createDirectories(folder, only("rwx------", folder));
    }

    /// Creates a file that only its owner can read, empty.
    public static void createPrivateFile(Path file) throws IOException {
        Files.createFile(file, only("rw-------", file));
    }

    private static FileAttribute<?>[] only(String permissions, Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /// `<output>/.ledger`
    public Path path() {
        return output.resolve(".ledger");
    }

    /// The lock on an occasion: one production of it at a time.
    public ExclusiveLock lock(int year, String occasion) throws IOException, InterruptedException {
        return ExclusiveLock.on(path().resolve(year + "-" + occasion + ".lock"));
    }

    /// The lock on opening the database, so that two processes do not create it at once.
    ExclusiveLock opening() throws IOException, InterruptedException {
        return ExclusiveLock.on(path().resolve("opening.lock"));
    }

    Path database() {
        return path().resolve("ledger");
    }

    /// The database's password, made up on first use. To be called under [#opening()].
    String password() throws IOException {
        var file = path().resolve("password");
        if (!Files.exists(file) || Files.size(file) != 2 * PASSWORD_BYTES) {
            Files.deleteIfExists(file);
            createPrivateFile(file);
            var random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random), US_ASCII, StandardOpenOption.DSYNC);
        }
        return Files.readString(file, US_ASCII);
    }
}
