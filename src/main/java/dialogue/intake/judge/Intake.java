package dialogue.intake.judge;

import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.row.FormFinding;
import dialogue.intake.row.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Judges all rows of a review and of the one before it together: what refers to what, what stands twice, what is missing. Rows are judged by
/// themselves, some hundred at a time on all processors, while the next ones are read.
public final class Intake implements AutoCloseable {

    /// Enough to be worth a thread, few enough to be soon forgotten.
    private static final int BATCH = 500;

    private final IntakeSettings settings;
    private final Judgement judgement;
    private final MissingColumns headers = new MissingColumns();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Future<RowJudgement>> atWork = new ArrayDeque<>();
    private boolean whole = true;

    public Intake(IntakeSettings settings) {
        this.settings = settings;
        this.judgement = new Judgement(settings);
    }

    /// Reads everything to the end and says everything at once.
    public static IntakeReport judge(Iterable<Reading> readings, IntakeSettings settings) {
        try (var intake = new Intake(settings)) {
            var batch = new ArrayList<Reading>();
            for (var reading : readings) {
                batch.add(reading);
                if (batch.size() == BATCH) {
                    intake.add(batch);
                    batch.clear();
                }
            }
            intake.add(batch);
            return intake.report();
        }
    }

    /// Takes the next readings. The files may come in any order, but the readings of each in its own.
    public void add(List<? extends Reading> readings) {
        var batch = headers.before(List.copyOf(readings));
        whole &= readings.stream().noneMatch(reading -> reading instanceof FormFinding misread && misread.hidesRows());
        atWork.add(threads.submit(() -> RowJudgement.of(batch, settings)));
        if (atWork.size() > Runtime.getRuntime().availableProcessors()) {
            take();
        }
    }

    private void take() {
        try {
            judgement.add(atWork.remove().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The intake was interrupted", e);
        }
    }

    /// What all readings come to. To be asked once.
    public IntakeReport report() {
        while (!atWork.isEmpty()) {
            take();
        }
        return judgement.report(whole);
    }

    @Override
    public void close() {
        threads.close();
    }
}
