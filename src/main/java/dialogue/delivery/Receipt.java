package dialogue.delivery;

import dialogue.language.LocalizedMessage;
import dialogue.occasion.Occasion;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a message had come that a server may have, in a file beside its revision: what is true of the world outside, whatever becomes of the ledger.
///
/// @param papers what it brought; where it does not say, it is of before the own papers had a message of their own, and brought all
/// @param ministry its party's key
/// @param attempt which attempt it was, from 1
/// @param taken true where the server has taken it, or a person has marked it as arrived; false while nobody knows
/// @param reply the server's; empty where there was none
/// @param at when
public record Receipt(int year, Occasion occasion, int revision, int version, @Nullable Papers papers, String ministry,
        String recipient,
        int attempt, boolean taken, String reply, Instant at) {

    /// That an attempt begins.
    static Receipt begun(Dispatch dispatch, Instant now) {
        return of(dispatch, false, "", now);
    }

    /// That a message was taken.
    static Receipt taken(Dispatch dispatch, String reply, Instant now) {
        return of(dispatch, true, reply, now);
    }

    private static Receipt of(Dispatch dispatch, boolean taken, String reply, Instant now) {
        var mailing = dispatch.mailing();
        var revision = mailing.revision();
        return new Receipt(revision.year(), revision.occasion(), revision.number(), mailing.version(), mailing.papers(),
                mailing.ministry().key(), mailing.recipient(), dispatch.attempts(), taken, reply, now);
    }

    /// True where it is one of some papers, or of all.
    boolean meets(Papers others) {
        return papers == null || papers.meets(others);
    }

    /// What a ledger that did not know of it has to take over, before an attempt of its own.
    ///
    /// @param attempt that it is about to make; the next one is made on a person's word
    Optional<DispatchState> instead(int attempt) {
        if (taken) {
            return Optional.of(new DispatchState.Accepted(reply));
        }
        return Optional.of(new DispatchState.Unknown(LocalizedMessage.of("mail.begun-before")))
                .filter(_ -> attempt <= this.attempt).map(DispatchState.class::cast);
    }
}
