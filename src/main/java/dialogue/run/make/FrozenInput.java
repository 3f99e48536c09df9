package dialogue.run.make;

import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.Intake;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.Misread;
import dialogue.intake.Repertoire;
import dialogue.plan.Marking;
import dialogue.run.jdbc.LedgerEntry;
import dialogue.run.stage.RunFolder;
import dialogue.run.stage.StagedReadings;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What the staged rows of a run come to. Judging them gives the same report every time and in every process, so nothing of
/// it is stored; what the last run came to is kept in memory, because every document of a run starts from it.
public final class FrozenInput {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Supplier<Repertoire> repertoire;
    private final Set<Marking> processable;
    private Optional<Material> last = Optional.empty();

    /// @param repertoire asked for each time that rows are judged
    /// @param processable the markings that this installation may process
    FrozenInput(Supplier<Repertoire> repertoire, Set<Marking> processable) {
        this.processable = processable;
        this.repertoire = repertoire;
    }

    /// The day of a run. Of the two capitals' dates at one moment Seoul's is never the earlier one, so a report that either
    /// side dates today is not taken for one from the future.
    public static LocalDate day(Instant begun) {
        return LocalDate.ofInstant(begun, SEOUL);
    }

    /// The report on a run's staged rows. They no longer change once the intake step is done; before that, do not ask.
    public IntakeReport report(LedgerEntry entry, RunFolder folder) throws IOException {
        return material(entry, folder).report();
    }

    /// What a run's documents are made from; not to be asked for before its rows are staged, as with the report.
    public synchronized Material material(LedgerEntry entry, RunFolder folder) throws IOException {
        var known = last.filter(material -> material.entry().run().id() == entry.run().id());
        if (known.isPresent()) {
            return known.get();
        }
        try (var readings = StagedReadings.open(folder.staged())) {
            var material = new Material(entry, Intake.judge(readings, settings(entry)), earlier(entry));
            last = Optional.of(material);
            return material;
        }
    }

    /// What stands there before the run's own revision, so that it finds the same whenever it is resumed.
    private static Versions earlier(LedgerEntry entry) throws IOException {
        var run = entry.run();
        return new Versions(new OutputFolder(entry.request().output()).revisions(run.year(), run.occasion())
                .stream().filter(revision -> run.makes().aside() || revision.key().number() < run.makes().number())
                .toList(), run.makes().aside());
    }

    /// The day of the run's beginning counts also where it is resumed later, so that it ends as it would have.
    private IntakeSettings settings(LedgerEntry entry) {
        return new IntakeSettings(entry.run().year(), entry.request().asOf(), day(entry.run().started()),
                processable, repertoire.get());
    }

    /// True where the run may go on: without an error, or where its request leaves out the refused rows, every row there is was read, and it is
    /// not in doubt whose they are. A whole file that cannot be read, or the rest of one, is nothing to leave out.
    public boolean mayGoOn(LedgerEntry entry, RunFolder folder) throws IOException {
        var report = report(entry, folder);
        return report.accepted()
                || (entry.request().leaveOutRejected() && !report.isInDoubt() && hidesNoRow(folder));
    }

    private static boolean hidesNoRow(RunFolder folder) throws IOException {
        try (var readings = StagedReadings.open(folder.staged())) {
            for (var reading : readings) {
                if (reading instanceof Misread misread && misread.hidesRows()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Lets go of the material, and with it of every note in it.
    public synchronized void forget() {
        last = Optional.empty();
    }
}
