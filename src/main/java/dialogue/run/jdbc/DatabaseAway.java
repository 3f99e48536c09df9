package dialogue.run.jdbc;

import dialogue.language.Problem;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.TransactionSystemException;

/// Tells a database that is away for a while from a fault of the program, however deep a library has wrapped it. What fails for it is done again when
/// it is back, and nobody has to act.
@NamedInterface("away")
public final class DatabaseAway {

    private static final String CODE = "ledger.away";
    /// Another process has the ledger's file and does not pass it on.
    static final String HELD = "ledger.held";
    /// PostgreSQL's error codes (appendix A of its manual) of connections that are lost (08), of too many of them (53), of a server that stops or starts
    /// (57P), is becoming the first one (25006) or has to choose (40); and H2's of a database that was closed.
    private static final Pattern PASSING = Pattern.compile("(08|53|57P|40).*|25006|90067|90098|90121");

    private DatabaseAway() {}

    /// The problem of a database that is away; empty where a failure is another one.
    public static Optional<Problem> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).filter(DatabaseAway::isPassing)
                .findFirst().map(cause -> cause instanceof Problem told
                        ? told
                        : Problem.passing(Problem.Kind.FAILED, CODE));
    }

    /// True for what [#of(Throwable)] tells.
    public static boolean is(Throwable failure) {
        return failure instanceof Problem problem && Set.of(CODE, HELD).contains(problem.code());
    }

    private static boolean isPassing(Throwable cause) {
        return switch (cause) {
            case Problem problem -> is(problem);
            case SQLTransientException _,SQLRecoverableException _,SQLNonTransientConnectionException _ -> true;
            case SQLException other -> other.getSQLState() == null || PASSING.matcher(other.getSQLState()).matches();
            // An end of a transaction that failed, and a row that is newer than expected because such an end did reach the database.
            case TransactionSystemException _,OptimisticLockingFailureException _ -> true;
            default -> false;
        };
    }
}
