package dialogue.delivery.jdbc;

import dialogue.delivery.Dispatch;
import dialogue.delivery.DispatchState;
import dialogue.delivery.DispatchState.Accepted;
import dialogue.delivery.DispatchState.Arrived;
import dialogue.delivery.DispatchState.Cancelled;
import dialogue.delivery.DispatchState.Doubtful;
import dialogue.delivery.DispatchState.GivenUp;
import dialogue.delivery.DispatchState.Held;
import dialogue.delivery.DispatchState.Queued;
import dialogue.delivery.DispatchState.Refused;
import dialogue.delivery.DispatchState.Sending;
import dialogue.delivery.DispatchState.Unknown;
import dialogue.delivery.DispatchState.Withdrawn;
import dialogue.delivery.DispatchState.Written;
import dialogue.delivery.Enclosure;
import dialogue.delivery.Mailing;
import dialogue.language.Language;
import dialogue.language.LocalizedMessage;
import dialogue.language.MessageArguments;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns rows into dispatches, and their parts into columns.
final class DispatchRows {

    private DispatchRows() {}

    static Map<String, ?> columns(Mailing mailing) {
        return Map.of("year", mailing.revision().year(), "occasion", mailing.revision().occasion().key(), "revision",
                mailing.revision().number(),
                "version", mailing.version(), "papers", mailing.papers().key(), "ministry", mailing.ministry().name(),
                "recipient", mailing.recipient());
    }

    static Map<String, @Nullable Object> columns(DispatchState state) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("state", state.key());
        columns.put("detailKey", state.detail().map(LocalizedMessage::key).orElse(null));
        columns.put("detail", state.detail().map(LocalizedMessage::details).map(MessageArguments::write).orElse(""));
        columns.put("due", state instanceof Queued(var due, _, _) ? due.atOffset(ZoneOffset.UTC) : null);
        columns.put("until", switch (state) {
            case Queued(_, var until, _) -> until.atOffset(ZoneOffset.UTC);
            case Sending(var until) -> until.atOffset(ZoneOffset.UTC);
            default -> null;
        });
        return columns;
    }

    static Dispatch dispatch(ResultSet row, List<Enclosure> enclosures) throws SQLException {
        var mailing = new Mailing(
                RevisionKey.revision(row.getInt("review_year"), Occasion.of(row.getString("occasion")),
                        row.getInt("revision")),
                row.getInt("version"),
                Party.valueOf(row.getString("ministry")), row.getString("recipient"), enclosures);
        return new Dispatch(row.getLong("dispatch_id"), mailing, row.getBoolean("may_mail"), row.getInt("despite"),
                row.getInt("attempts"),
                instant(row, "entered"), instant(row, "changed"), state(row));
    }

    private static DispatchState state(ResultSet row) throws SQLException {
        var detail = detail(row);
        return switch (row.getString("state")) {
            case "held" -> new Held(detail.details().stream().findFirst().map(Object::toString)
                    .filter(person -> !person.isEmpty()));
            case "doubtful" -> new Doubtful();
            case "queued" -> new Queued(instant(row, "due"), instant(row, "give_up_at"),
                    Optional.of(detail).filter(last -> !plain(last).isEmpty()));
            case "sending" -> new Sending(instant(row, "give_up_at"));
            case "accepted" -> new Accepted(plain(detail));
            case "written" -> new Written(plain(detail));
            case "arrived" -> new Arrived();
            case "refused" -> new Refused(detail);
            case "unknown" -> new Unknown(detail);
            case "given_up" -> new GivenUp(detail);
            case "cancelled" -> new Cancelled();
            case "withdrawn" -> new Withdrawn(detail);
            case String other -> throw new IllegalStateException("A dispatch is in the state " + other);
        };
    }

    /// Rows of before details had keys hold the words themselves.
    private static LocalizedMessage detail(ResultSet row) throws SQLException {
        var key = row.getString("detail_key");
        var detail = row.getString("detail");
        return key == null ? LocalizedMessage.quoted(detail) : new LocalizedMessage(key, MessageArguments.read(detail));
    }

    private static String plain(LocalizedMessage quoted) {
        return quoted.in(Language.ENGLISH);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Enclosure enclosure(ResultSet row, int number) throws SQLException {
        return new Enclosure(row.getString("file"), row.getLong("bytes"), row.getString("sha256"),
                Audience.valueOf(row.getString("audience")));
    }
}
