package dialogue.run;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A production as the ledger remembers it: what was asked, and what came of it. No text of a record is in it.
///
/// @param asOf null until the input is frozen
/// @param fingerprint SHA-256 over input, parameters and program version; equal fingerprints mean equal documents
/// @param revision the revision it makes of its occasion, from 1; 0 where it is made on the side
/// @param side the number of what it makes on the side, from 1; 0 where it makes a revision
/// @param rowsRead rows read in all files; used + refused
/// @param ended null while it is at work
public record Run(long id, int year, Occasion occasion, @Nullable LocalDate asOf, String fingerprint, int revision,
        int side, RunState state, long rowsRead,
        long rowsUsed, long rowsRefused, Instant started, @Nullable Instant ended) {

    /// One that makes a revision.
    public Run(long id, int year, Occasion occasion, @Nullable LocalDate asOf, String fingerprint, int revision,
            RunState state, long rowsRead, long rowsUsed, long rowsRefused, Instant started, @Nullable Instant ended) {
        this(id, year, occasion, asOf, fingerprint, revision, 0, state, rowsRead, rowsUsed, rowsRefused, started,
                ended);
    }

    /// True where it makes no revision of its occasion.
    public boolean isAside() {
        return side > 0;
    }

    /// The name of the folder that it makes, `r2` or `s1`.
    public String name() {
        return isAside() ? "s" + side : "r" + revision;
    }
}
