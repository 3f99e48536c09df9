package dialogue.run.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Copies the rows of a ledger that others are writing to, as they are at one moment. H2's own ways are for administrators, and the ledger has none.
///
/// @param live the ledger
record LedgerCopy(Connection live) {

    private static final String ISOLATION = "set session characteristics as transaction isolation level ";

    /// What is known of processes at work, of Quartz and of Spring Batch is worth nothing without them.
    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                and table_name not like 'QRTZ%' and table_name not like 'BATCH%'
                and table_name not in ('NODE', 'flyway_schema_history')""";

    private static final String NUMBERED = """
            select '"' || table_name || '" alter column "' || column_name || '"', '"' || table_name || '"', '"' || column_name || '"'
                from information_schema.columns where table_schema = 'PUBLIC' and is_identity = 'YES'
                and table_name in ("""
            + TABLES + ")";

    /// What the original may have done by the time the copy is used is not done again without a person's word.
    private static final List<String> CALM = List.of(
            "update run set state = 'GIVEN_UP', ended = coalesce(ended, started) where state in ('RUNNING', 'FAILED')",
            "update dispatch set state = 'unknown', detail_key = 'mail.lost', detail = '', give_up_at = null"
                    + " where state = 'sending' and may_mail",
            "update dispatch set state = 'doubtful', may_mail = false, detail_key = null, detail = '', due = null,"
                    + " give_up_at = null where state in ('held', 'queued', 'sending')",
            "update schedule set paused = true, trigger_at = null");

    void into(LedgerFile file) throws SQLException, IOException {
        try (var copy = file.alone()) {
            live.setAutoCommit(false);
            give(live, ISOLATION + "snapshot");
            for (var table : names(copy, TABLES, 1)) {
                copy(copy, '"' + table + '"');
            }
            live.rollback();
            give(live, ISOLATION + "read committed");
            number(copy);
            for (var update : CALM) {
                give(copy, update);
            }
        }
    }

    private void copy(Connection copy, String table) throws SQLException {
        give(copy, "alter table " + table + " set referential_integrity false");
        try (var rows = live.createStatement(); var from = rows.executeQuery("select * from " + table)) {
            var columns = from.getMetaData().getColumnCount();
            var places = String.join(", ", Collections.nCopies(columns, "?"));
            try (var into = copy.prepareStatement("insert into " + table + " values (" + places + ")")) {
                while (from.next()) {
                    for (var column = 1; column <= columns; column++) {
                        into.setObject(column, from.getObject(column));
                    }
                    into.executeUpdate();
                }
            }
        }
    }

    /// Numbers go on behind those that were given.
    private static void number(Connection copy) throws SQLException {
        var alters = names(copy, NUMBERED, 1);
        var tables = names(copy, NUMBERED, 2);
        var columns = names(copy, NUMBERED, 3);
        for (var at = 0; at < alters.size(); at++) {
            var next = names(copy, "select coalesce(max(" + columns.get(at) + "), 0) + 1 from " + tables.get(at), 1);
            give(copy, "alter table " + alters.get(at) + " restart with " + next.getFirst());
        }
        for (var table : names(copy, TABLES, 1)) {
            give(copy, "alter table \"" + table + "\" set referential_integrity true check");
        }
    }

    private static List<String> names(Connection connection, String query, int column) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(column));
            }
        }
        return names;
    }

    private static void give(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
