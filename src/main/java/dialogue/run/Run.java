package dialogue.run;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A production as the ledger remembers it: what was asked, and what came of it. No text of a record is in it.
///
/// @param asOf null until the input is frozen
/// @param fingerprint SHA-256 over input, parameters and program version; equal fingerprints mean equal documents
/// @param revision the revision it makes of its occasion, from 1
/// @param rowsRead rows read in all files; used + refused
/// @param ended null while it is at work
public record Run(long id, int year, Occasion occasion, @Nullable LocalDate asOf, String fingerprint, int revision,
        RunState state, long rowsRead,
        long rowsUsed, long rowsRefused, Instant started, @Nullable Instant ended) {}
