package dialogue.delivery;

import dialogue.language.LocalizedMessage;
import dialogue.language.Visible;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far a dispatch has come. Which state may follow which stands here and nowhere else.
///
/// No state leads from [Sending] back to the queue once a server may have the message: then it is [Unknown], and only a
/// person sends it again.
public sealed interface DispatchState {

    /// The [keys][#key()] of all, in the order in which a message comes through them.
    List<String> KEYS = List.of("held", "doubtful", "queued", "sending", "accepted", "written", "arrived", "refused",
            "unknown", "given_up", "cancelled", "withdrawn");

    /// Waits for somebody's approval.
    ///
    /// @param approved who has approved it already, where two persons have to
    record Held(Optional<String> approved) implements DispatchState {

        public Held() {
            this(Optional.empty());
        }
    }

    /// Of a revision that this ledger did not make, so that it may have been sent before; waits for a person's word.
    record Doubtful() implements DispatchState {}

    /// Waits for its turn.
    ///
    /// @param due not before
    /// @param until no attempt after it
    /// @param last why the last attempt did not hand it over, where there was one
    record Queued(Instant due, Instant until, Optional<LocalizedMessage> last) implements DispatchState {

        public Queued(Instant due, Instant until) {
            this(due, until, Optional.empty());
        }
    }

    /// Handed to a server or a file by whoever claimed it; committed before the connection is opened.
    ///
    /// @param until no attempt after it
    record Sending(Instant until) implements DispatchState {}

    /// The server has taken it over.
    ///
    /// @param reply on one line
    record Accepted(String reply) implements DispatchState {

        public Accepted {
            reply = Visible.line(reply);
        }
    }

    /// Stands as a file, because no server is configured; nothing was sent.
    record Written(String file) implements DispatchState {}

    /// Refused for good, by the server or by the rules of this program.
    record Refused(LocalizedMessage reason) implements DispatchState {}

    /// The connection, or the process, was lost when the server may already have had the message.
    record Unknown(LocalizedMessage reason) implements DispatchState {}

    /// Not accepted until its end time.
    record GivenUp(LocalizedMessage reason) implements DispatchState {}

    /// Called off by a person.
    record Cancelled() implements DispatchState {}

    /// Arrived, by the word of a person who has asked its recipient.
    record Arrived() implements DispatchState {}

    /// Not sent, because a newer version for its recipient was entered.
    record Withdrawn(LocalizedMessage reason) implements DispatchState {

        static Withdrawn by(Dispatch newer) {
            return new Withdrawn(LocalizedMessage.of("dispatch.withdrawn", String.valueOf(newer.mailing().version()),
                    String.valueOf(newer.id())));
        }
    }

    /// True where a dispatch in this state may become one in the other.
    default boolean mayBecome(DispatchState next) {
        return followers().contains(next.getClass());
    }

    private Set<Class<? extends DispatchState>> followers() {
        return switch (this) {
            // what a receipt says, a ledger that was put back takes over
            case Held _ ->
                Set.of(Held.class, Queued.class, Cancelled.class, Withdrawn.class, Accepted.class, Unknown.class);
            case Doubtful _ -> Set.of(Held.class, Queued.class, Cancelled.class, Arrived.class);
            case Queued _ -> Set.of(Sending.class, Held.class, Cancelled.class, Withdrawn.class, Accepted.class,
                    Unknown.class);
            case Sending _ -> Set.of(Accepted.class, Written.class, Refused.class, Unknown.class, GivenUp.class,
                    Queued.class, Withdrawn.class);
            case Written _,Withdrawn _ -> Set.of(Held.class, Queued.class, Cancelled.class);
            case GivenUp _,Refused _ -> Set.of(Queued.class, Cancelled.class);
            // a sender that was thought dead may still bring the answer
            case Unknown _ -> Set.of(Queued.class, Cancelled.class, Accepted.class, Refused.class, Arrived.class);
            case Accepted _,Arrived _,Cancelled _ -> Set.of();
        };
    }

    /// True where its recipient has it: by the server's word, or as a file, which a person sends on.
    default boolean isHandedOver() {
        return switch (this) {
            case Accepted _,Written _,Arrived _ -> true;
            case Held _,Doubtful _,Queued _,Sending _,Refused _,Unknown _,GivenUp _,Cancelled _,Withdrawn _ -> false;
        };
    }

    /// True where nobody waits for anything: it was handed over, called off, or a newer version took its place.
    default boolean isSettled() {
        return isHandedOver() || this instanceof Cancelled || this instanceof Withdrawn;
    }

    /// True where it needs a person.
    default boolean isFailure() {
        return switch (this) {
            case Refused _,Unknown _,GivenUp _ -> true;
            case Held _,Doubtful _,Queued _,Sending _,Accepted _,Written _,Arrived _,Cancelled _,Withdrawn _ -> false;
        };
    }

    /// Its name for a person.
    default LocalizedMessage words() {
        return words(key());
    }

    /// The name for a person of the state with a key.
    static LocalizedMessage words(String key) {
        return LocalizedMessage.of("dispatch.state." + key);
    }

    /// Its name in tables and in the message bundles.
    default String key() {
        return switch (this) {
            case Held _ -> "held";
            case Doubtful _ -> "doubtful";
            case Queued _ -> "queued";
            case Sending _ -> "sending";
            case Accepted _ -> "accepted";
            case Written _ -> "written";
            case Arrived _ -> "arrived";
            case Refused _ -> "refused";
            case Unknown _ -> "unknown";
            case GivenUp _ -> "given_up";
            case Cancelled _ -> "cancelled";
            case Withdrawn _ -> "withdrawn";
        };
    }

    /// The server's answer, the file, who has approved, why it failed or still waits; else nothing.
    default Optional<LocalizedMessage> detail() {
        return switch (this) {
            case Accepted(var reply) -> Optional.of(LocalizedMessage.quoted(reply));
            case Written(var file) -> Optional.of(LocalizedMessage.quoted(file));
            case Refused(var reason) -> Optional.of(reason);
            case Unknown(var reason) -> Optional.of(reason);
            case GivenUp(var reason) -> Optional.of(reason);
            case Withdrawn(var reason) -> Optional.of(reason);
            case Queued(_, _, var last) -> last;
            case Held(var approved) -> approved.map(person -> LocalizedMessage.of("dispatch.approved-first", person));
            case Doubtful _,Sending _,Arrived _,Cancelled _ -> Optional.empty();
        };
    }
}
