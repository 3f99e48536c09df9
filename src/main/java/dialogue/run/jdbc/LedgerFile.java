package dialogue.run.jdbc;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.delivery.folder.Tree;
import dialogue.language.Problem;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The file of the ledger's database. H2 takes back nothing that it has changed of its tables, so a process that is killed, or finds no room, in the middle would
/// leave a ruin. Therefore the file is made, or brought to this program's version, beside its place and then moved into it: it stands there whole, or as it was.
/// To be used by whoever has the [LedgerTurn].
record LedgerFile(LedgerFolder folder) {

    private static final String END = ".mv.db";
    private static final String SETTINGS = ";FILE_LOCK=NO;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;IGNORE_UNKNOWN_SETTINGS=TRUE";

    /// What a new file begins with.
    private interface Beginning {

        void write(Path file) throws IOException;
    }

    /// Makes it with all its tables, where there is none.
    void make() throws SQLException, IOException {
        if (Files.notExists(place())) {
            build(_ -> {
            });
        }
    }

    /// True where it has all the tables of this program, or of a later one. Every command asks, and the others wait meanwhile: Flyway itself takes half a second.
    static boolean isCurrent(Connection ledger) throws SQLException, IOException {
        var lacking = migrations();
        try (var statement = ledger.createStatement();
                var rows = statement
                        .executeQuery("select \"script\" from \"flyway_schema_history\" where \"success\"")) {
            while (rows.next()) {
                lacking.remove(rows.getString(1));
            }
        } catch (SQLException e) {
            return false;
        }
        return lacking.isEmpty();
    }

    private static Set<String> migrations() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                .map(file -> String.valueOf(file.getFilename())).collect(Collectors.toCollection(HashSet::new));
    }

    /// Opens it for this process alone, in a folder that nobody else knows.
    Connection alone() throws SQLException, IOException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.database() + SETTINGS, LedgerUser.NAME,
                folder.password());
    }

    /// Brings it to this program's version and keeps the one before. To be called when this process has it closed.
    ///
    /// @throws Problem where another process has it open
    void upgrade() throws SQLException, IOException {
        try (var file = PrivateFiles.existing(place())) {
            if (lock(file) == null) {
                throw Problem.passing(Problem.Kind.FAILED, "ledger.older-in-use", folder.path().toString());
            }
            build(next -> {
                copy(file, next);
                keep(file);
            });
        }
    }

    /// The lock that H2 itself takes on a file; nobody opens it while it is held.
    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void build(Beginning beginning) throws SQLException, IOException {
        var next = folder.path().resolve("next");
        Tree.delete(next);
        try {
            var file = PrivateFiles.folder(next).resolve("ledger");
            beginning.write(end(file));
            migrate("jdbc:h2:file:" + file + SETTINGS);
            Tree.force(end(file));
            move(end(file), place());
        } finally {
            Tree.delete(next);
        }
    }

    private void migrate(String url) throws SQLException, IOException {
        try (var first = DriverManager.getConnection(url, LedgerUser.NAME, folder.password())) {
            new LedgerUser(first, folder.path()).loseRights();
            flyway(new DriverManagerDataSource(url, LedgerUser.NAME, folder.password())).migrate();
        }
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure().loggers("slf4j").dataSource(source).load();
    }

    private void keep(FileChannel file) throws IOException {
        var kept = end(folder.path().resolve("before-upgrade"));
        var part = kept.resolveSibling(kept.getFileName() + ".part");
        copy(file, part);
        Tree.force(part);
        move(part, kept);
    }

    /// Through the channel that holds the lock: to close another one on the file would free it.
    private static void copy(FileChannel file, Path target) throws IOException {
        try (var out = PrivateFiles.replace(target)) {
            file.position(0);
            Channels.newInputStream(file).transferTo(out);
        }
    }

    private void move(Path from, Path target) throws IOException {
        Files.move(from, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Tree.force(folder.path());
    }

    Path place() {
        return end(folder.database());
    }

    private static Path end(Path database) {
        return database.resolveSibling(database.getFileName() + END);
    }
}
