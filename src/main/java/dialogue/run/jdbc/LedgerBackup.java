package dialogue.run.jdbc;

import dialogue.delivery.folder.DurableFolder;
import dialogue.delivery.folder.FullDisk;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.run.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// Copies the ledger as it is at one moment, and then what is published, what it was made from, and what was sent and waits. A revision that comes in between stands in the copy without its ledger's knowledge, as after
/// a loss of the ledger; the other way round would lose one.
record LedgerBackup(DataSource source, LedgerFolder folder) implements Backup {

    private static final Pattern PUBLISHED = Pattern.compile("[0-9]{4}|outbox");

    @Override
    public void to(Path target) {
        var place = target.toAbsolutePath().normalize();
        if (!(source instanceof LedgerSource)) {
            throw Problem.of(Kind.FAILED, "backup.server");
        }
        if (Files.exists(place) || place.startsWith(folder.output())) {
            throw Problem.of(Kind.FAILED, "backup.taken", place.toString());
        }
        try (var _ = folder.tidying()) {
            write(place);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The copy was interrupted", e);
        } catch (IOException | SQLException e) {
            throw new FullDisk(Tree.parent(place)).isCauseOf(e)
                    ? Problem.passing(Kind.FAILED, "backup.disk-full", place.toString())
                    : Problem.passing(Kind.FAILED, "backup.failed", place.toString());
        }
    }

    private void write(Path place) throws IOException, SQLException, InterruptedException {
        var part = place.resolveSibling("." + place.getFileName() + ".part");
        var copy = DurableFolder.empty(part);
        try {
            copyLedger(new LedgerFolder(new OutputFolder(part)));
            for (var published : published()) {
                copy(published, copy);
            }
            copy(folder.inputs(), copy);
            copy(folder.replaced(), copy);
            copyWaiting(copy);
            copy.moveTo(place);
        } finally {
            Tree.delete(part);
        }
    }

    /// The others wait for the live ledger meanwhile, so the empty one is made before.
    private void copyLedger(LedgerFolder copy) throws IOException, SQLException {
        PrivateFiles.folder(copy.path());
        var file = new LedgerFile(copy);
        file.make();
        try (var live = source.getConnection()) {
            new LedgerCopy(live).into(file);
        }
        copy.close();
        Tree.force(file.place());
    }

    /// What is being sent is not among it: nobody has looked yet whether it may be kept at all.
    private void copyWaiting(DurableFolder copy) throws IOException, InterruptedException {
        if (Files.isDirectory(folder.uploads())) {
            try (var _ = folder.uploading(); var waiting = Files.list(folder.uploads())) {
                for (var each : waiting.filter(path -> !path.getFileName().toString().startsWith(".")).toList()) {
                    copy(each, copy);
                }
            }
        }
    }

    private List<Path> published() throws IOException {
        try (var paths = Files.list(folder.output())) {
            return paths.filter(path -> PUBLISHED.matcher(path.getFileName().toString()).matches()).toList();
        }
    }

    /// Nothing where the folder is not there.
    private void copy(Path published, DurableFolder copy) throws IOException {
        if (!Files.isDirectory(published)) {
            return;
        }
        try (var paths = Files.walk(published)) {
            for (var file : paths.filter(LedgerBackup::isWhole).toList()) {
                copy(file, copy, folder.output().relativize(file).toString().replace('\\', '/'));
            }
        }
    }

    /// The beginning of a receipt goes again where the server has not taken the message.
    private static void copy(Path file, DurableFolder copy, String name) throws IOException {
        try {
            copy.copy(file, name);
        } catch (NoSuchFileException e) {
            if (!name.contains("/sent/")) {
                throw e;
            }
            copy.delete(name);
        }
    }

    /// What is being written has a hidden name.
    private static boolean isWhole(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }
}
