package dialogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;

/// The ledger of an output folder, to be looked through when no process works with it.
public final class Ledger {

    private Ledger() {}

    /// Every value of every table.
    public static String words(Path output) throws IOException, SQLException {
        var values = new ArrayList<String>();
        try (var connection = open(output);
                var tables = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[]{"BASE TABLE"})) {
            while (tables.next()) {
                try (var rows = connection.createStatement()
                        .executeQuery("select * from \"" + tables.getString(3) + '"')) {
                    while (rows.next()) {
                        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            values.add(String.valueOf(rows.getString(column)));
                        }
                    }
                }
            }
        }
        return String.join("\n", values);
    }

    /// How many runs it knows of.
    static long runs(Path output) throws IOException, SQLException {
        try (var connection = open(output);
                var count = connection.createStatement().executeQuery("select count(*) from run")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static Connection open(Path output) throws IOException, SQLException {
        var ledger = output.resolve(".ledger");
        return DriverManager.getConnection("jdbc:h2:file:" + ledger.resolve("ledger"), "ledger",
                Files.readString(ledger.resolve("password")));
    }
}
