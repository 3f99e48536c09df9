package dialogue.run.jdbc;

import dialogue.language.Problem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// The one user of the ledger in H2. As an administrator, whoever knows the password could read and write the files of the ledger's
/// owner and run code as them; so nobody is one. The right to change tables is left: later versions of the program need it.
///
/// @param ledger the ledger's folder
record LedgerUser(Connection connection, Path ledger) {

    static final String NAME = "ledger";

    private static final String ADMINISTRATOR = "select count(*) from information_schema.users where is_admin";

    /// Users, code and tables of other kinds, such as tables in other databases, that the program has not made.
    private static final String FOREIGN = """
            select (select count(*) from information_schema.users where user_name <> current_user)
                 + (select count(*) from information_schema.routines) + (select count(*) from information_schema.triggers)
                 + (select count(*) from information_schema.tables where storage_type in ('TABLE LINK', 'EXTERNAL'))""";

    /// H2 makes the first user of a database its administrator, as the program left it before. What an administrator could have left
    /// in the database would still run.
    ///
    /// @throws Problem where something is there that the program has not made
    void loseRights() throws SQLException {
        if (count(ADMINISTRATOR) > 0) {
            if (count(FOREIGN) > 0) {
                throw Problem.of(Problem.Kind.FAILED, "ledger.foreign", ledger.toString());
            }
            try (var statement = connection.createStatement()) {
                statement.execute("grant alter any schema to " + NAME);
                statement.execute("alter user " + NAME + " admin false");
            }
        }
    }

    private int count(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
