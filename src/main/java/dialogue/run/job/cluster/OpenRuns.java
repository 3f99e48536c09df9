package dialogue.run.job.cluster;

import dialogue.intake.Allowance;
import dialogue.intake.IntakeSettings;
import dialogue.language.Problem;
import dialogue.run.Run;
import dialogue.run.input.Fingerprint;
import dialogue.run.input.FrozenInput;
import dialogue.run.input.RunFolder;
import dialogue.run.jdbc.Ledger;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.run.job.intake.OpenInputs;
import dialogue.run.job.intake.OpenInputs.OpenInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The runs that this process works on. It opens the input of each itself, from the run's copy in the shared folder, keeps it open while the run lasts,
/// and then lets go of it, and with it of every note.
///
/// For use by one thread.
final class OpenRuns {

    private final Ledger ledger;
    private final LedgerFolder folder;
    private final OpenInputs inputs;
    private final Allowance allowance;
    private final String version;
    private final Map<Long, OpenInput> open = new HashMap<>();
    private final Set<Long> refused = new TreeSet<>();

    OpenRuns(Ledger ledger, LedgerFolder folder, OpenInputs inputs, Allowance allowance, String version) {
        this.ledger = ledger;
        this.folder = folder;
        this.inputs = inputs;
        this.allowance = allowance;
        this.version = version;
    }

    /// The runs that are at work somewhere. What is open of others is closed.
    List<Long> running() {
        var running = ledger.running().stream().map(Run::id).toList();
        retain(Set.copyOf(running));
        refused.retainAll(running);
        return running;
    }

    private void retain(Set<Long> running) {
        var over = open.keySet().stream().filter(run -> !running.contains(run)).collect(Collectors.toSet());
        over.forEach(run -> Optional.ofNullable(open.remove(run)).ifPresent(OpenInput::close));
    }

    /// True where this process would make of a run exactly what the one would that has begun it: the same program, with the same markings and limits, reads
    /// the same files. Only such a run's input is opened. To be asked when documents of it are handed out.
    boolean admits(long run) {
        if (open.containsKey(run)) {
            return true;
        }
        try {
            var entry = ledger.entry(run).orElseThrow();
            if (isOurs(entry)) {
                open.put(run, inputs.open(entry));
                return true;
            }
        } catch (IOException | Problem e) {
            // it cannot be read here
        }
        tell(run);
        return false;
    }

    private boolean isOurs(LedgerEntry entry) {
        var frozen = new FrozenInput(entry, RunFolder.of(folder, entry.run().id()));
        return entry.program().equals(version) && frozen.isThere() && Fingerprint.of(entry.request(), frozen.inputs(),
                allowance, version, IntakeSettings.day(entry.run().started())).equals(entry.run().fingerprint());
    }

    private void tell(long run) {
        if (refused.add(run)) {
            System.getLogger(OpenRuns.class.getName()).log(System.Logger.Level.WARNING,
                    "Run " + run
                            + " is left to others: their program, markings, limits or files are not those of here");
        }
    }

    void close() {
        retain(Set.of());
    }
}
