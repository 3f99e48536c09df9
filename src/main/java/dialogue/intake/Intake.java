package dialogue.intake;

import dialogue.intake.judge.Judgement;

/// Judges all rows of a review and of the one before it together: what refers to what, what stands twice, what is missing.
public final class Intake {

    private Intake() {}

    /// Reads everything to the end and says everything at once. The files may come in any order, but the readings of each in its own.
    public static IntakeReport judge(Iterable<Reading> readings, IntakeSettings settings) {
        var judgement = new Judgement(settings);
        readings.forEach(judgement::add);
        return judgement.report();
    }
}
