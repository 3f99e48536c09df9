package dialogue.run;

import dialogue.delivery.folder.OutputFolder;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A production as the ledger remembers it: what was asked, and what came of it. No text of a record is in it.
///
/// @param asOf null until the input is frozen
/// @param fingerprint SHA-256 over input, parameters and program version; equal fingerprints mean equal documents
/// @param makes the revision that it makes, or what it makes on the side
/// @param rowsRead rows read in all files; used + refused
/// @param ended null while it is at work
/// @param askedBy a person, or `schedule NAME`; empty for runs of before that was written down
/// @param reached how far it has told to be; empty until it has told anything
public record Run(long id, RevisionKey makes, @Nullable LocalDate asOf, String fingerprint, RunState state,
        long rowsRead,
        long rowsUsed, long rowsRefused, Instant started, @Nullable Instant ended,
        Optional<String> askedBy, Optional<Reached> reached) {

    /// How far a run was when it was seen last.
    ///
    /// @param step as [Progress] names it
    /// @param done of `total` pieces of that step
    public record Reached(String step, int done, int total, Instant seen) {}

    /// A run that has told nobody how far it is or for whom.
    public Run(long id, RevisionKey makes, @Nullable LocalDate asOf, String fingerprint, RunState state,
            long rowsRead, long rowsUsed, long rowsRefused, Instant started, @Nullable Instant ended) {
        this(id, makes, asOf, fingerprint, state, rowsRead, rowsUsed, rowsRefused, started, ended, Optional.empty(),
                Optional.empty());
    }

    public int year() {
        return makes.year();
    }

    public Occasion occasion() {
        return makes.occasion();
    }

    /// The number of its revision; 0 where it makes none.
    public int revision() {
        return makes.aside() ? 0 : makes.number();
    }

    /// How far it is, or was when it broke off; empty where its revision stands.
    public Optional<Reached> reachedUnfinished() {
        return state == RunState.PUBLISHED ? Optional.empty() : reached;
    }

    /// The day on which the documents that it made were removed as superseded and old; empty where they were not.
    public Optional<LocalDate> removed(Path output) {
        return new OutputFolder(output).revision(makes).removed();
    }
}
