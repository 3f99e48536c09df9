package dialogue.run.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dialogue.delivery.folder.Custody;
import dialogue.delivery.folder.FullDisk;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.run.Run;
import dialogue.run.lock.ExclusiveLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The hidden folder inside the output folder: the database, the locks, and what unfinished runs have read and made. Only its
/// owner can look in.
///
/// @param place the output folder around it
public record LedgerFolder(OutputFolder place) {

    private static final int PASSWORD_BYTES = 24;

    /// The ledger's folder of an output folder, created where it is missing, and closed to everybody else.
    ///
    /// @throws Problem where it cannot be, or is not the user's
    static LedgerFolder in(OutputFolder place, Custody custody) {
        var folder = new LedgerFolder(place);
        var root = folder.output();
        if (root.toString().indexOf(';') >= 0) {
            throw Problem.of(Problem.Kind.FAILED, "output.semicolon", root.toString());
        }
        try {
            custody.require(root);
            custody.requireItself(folder.path());
            PrivateFiles.folder(folder.path());
            if (Files.isWritable(root) && Files.isWritable(folder.path())) {
                place.close(custody);
                custody.close(folder.path());
                return folder;
            }
        } catch (IOException e) {
            folder.requireSpace(e);
        }
        throw Problem.of(Problem.Kind.FAILED,
                Files.isDirectory(root) ? "output.cannot-write" : "output.cannot-create", root.toString());
    }

    /// Where what a run makes stands, or will.
    public Revision place(Run run) {
        return place.revision(run.makes());
    }

    /// Makes sure that a failure is not one of a full disk.
    ///
    /// @throws Problem where it is
    void requireSpace(Exception failure) {
        if (new FullDisk(output()).isCauseOf(failure)) {
            throw Problem.passing(Problem.Kind.FAILED, "ledger.disk-full", output().toString());
        }
    }

    /// The output folder's path.
    public Path output() {
        return place.root();
    }

    /// `<output>/.ledger`
    public Path path() {
        return output().resolve(".ledger");
    }

    /// `<output>/.ledger/inputs`, the files that revisions were made from.
    public Path inputs() {
        return path().resolve("inputs");
    }

    /// `<output>/.ledger/replaced`, the files of the input that others have been taken over for.
    public Path replaced() {
        return path().resolve("replaced");
    }

    /// `<output>/.ledger/uploads`, what was sent and is not taken over yet.
    public Path uploads() {
        return path().resolve("uploads");
    }

    /// The sole right to change what waits there, and what stands in its place.
    public ExclusiveLock uploading() throws IOException, InterruptedException {
        PrivateFiles.folder(uploads());
        return ExclusiveLock.on(uploads().resolve("uploads.lock"));
    }

    /// The lock on an occasion: one production of it at a time.
    public ExclusiveLock lock(int year, Occasion occasion) throws IOException, InterruptedException {
        return ExclusiveLock.on(path().resolve(year + "-" + occasion.key() + ".lock"));
    }

    /// The lock on taking away what is old, which nobody may do while a copy is made.
    public ExclusiveLock tidying() throws IOException, InterruptedException {
        return ExclusiveLock.on(path().resolve("tidying.lock"));
    }

    /// The lock on opening the database, so that two processes do not create it at once.
    ExclusiveLock opening() throws IOException, InterruptedException {
        return ExclusiveLock.on(path().resolve("opening.lock"));
    }

    Path database() {
        return path().resolve("ledger");
    }

    /// Closes what H2 has made: its files are as the umask lets them be, and only the folder around them keeps others out until then.
    void close() throws IOException {
        Custody.ofThisProcess().close(path());
    }

    /// The database's password, made up on first use. To be called under [#opening()].
    String password() throws IOException {
        var file = path().resolve("password");
        if (!Files.exists(file) || Files.size(file) != 2 * PASSWORD_BYTES) {
            var random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            try (var out = PrivateFiles.replace(file)) {
                out.write(HexFormat.of().formatHex(random).getBytes(US_ASCII));
            }
            Tree.force(file);
        }
        return Files.readString(file, US_ASCII);
    }
}
