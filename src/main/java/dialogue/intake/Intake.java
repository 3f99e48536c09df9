package dialogue.intake;

import dialogue.intake.judge.Headers;
import dialogue.intake.judge.Judgement;
import dialogue.intake.judge.RowJudgement;
import java.util.stream.StreamSupport;

/// Judges all rows of a review and of the one before it together: what refers to what, what stands twice, what is missing.
public final class Intake {

    private Intake() {}

    /// Reads everything to the end and says everything at once. The files may come in any order, but the readings of each in its own.
    /// Rows are judged by themselves while the next ones are read.
    public static IntakeReport judge(Iterable<Reading> readings, IntakeSettings settings) {
        var judgement = new Judgement(settings);
        var headers = new Headers();
        StreamSupport.stream(readings.spliterator(), false).gather(Batches.gathered()).map(headers::before)
                .gather(Batches.atOnce(batch -> RowJudgement.of(batch, settings)))
                .forEachOrdered(judgement::add);
        return judgement.report();
    }
}
