package dialogue.run.job.intake;

import dialogue.run.Progress;
import dialogue.run.input.FrozenInput;
import dialogue.run.input.ReadInput;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.make.Material;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The inputs of the runs that are worked on in this process. Whoever works on a run, in whatever thread, opens its input and closes it again. It is
/// read once for all who have it open at the same time; the last of them lets go of it, and with it of every note.
public final class OpenInputs {

    private final LedgerFolder ledger;
    private final IntakeJob intake;
    private final Map<Long, Shared> open = new ConcurrentHashMap<>();

    private record Shared(ReadInput read, Material material, int users) {

        Shared with(int more) {
            return new Shared(read, material, users + more);
        }
    }

    /// A run's input while somebody works on it.
    public final class OpenInput implements AutoCloseable {

        private final long run;
        private final Shared shared;

        private OpenInput(long run, Shared shared) {
            this.run = run;
            this.shared = shared;
        }

        public ReadInput read() {
            return shared.read();
        }

        /// What the run's documents are made from.
        public Material material() {
            return shared.material();
        }

        @Override
        public void close() {
            open.computeIfPresent(run, (_, known) -> known.users() == 1 ? null : known.with(-1));
        }
    }

    public OpenInputs(LedgerFolder ledger, IntakeJob intake) {
        this.ledger = ledger;
        this.intake = intake;
    }

    /// Opens the input of a run; it is read from the run's copy or, where there is none yet, from the input itself.
    ///
    /// @throws dialogue.language.Problem where it cannot be read, or has changed
    public OpenInput open(LedgerEntry entry) throws IOException {
        var frozen = new FrozenInput(entry, RunFolder.of(ledger, entry.run().id()));
        return open(entry,
                () -> intake.read(frozen.inputs(), entry.request(), entry.run().started(), Progress.NONE));
    }

    /// Opens the input of a run.
    ///
    /// @param reading asked where nobody has it open
    public OpenInput open(LedgerEntry entry, Supplier<ReadInput> reading) throws IOException {
        try {
            var run = entry.run().id();
            return new OpenInput(run, open.compute(run,
                    (_, known) -> known == null ? shared(entry, reading.get()) : known.with(1)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Shared shared(LedgerEntry entry, ReadInput read) {
        try {
            var counted = new LedgerEntry(entry.run(), entry.request(), entry.program(), read.counted(entry.inputs()));
            return new Shared(read, Material.of(counted, read.report()), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
