package dialogue.operator;

import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.watch.Audit;

/// Goes on with a run that was interrupted or has failed, and hands over what is due in the outbox. It is audited.
public final class ResumeRun {

    private final Production production;
    private final HandOver handOver;
    private final Audit audit;

    ResumeRun(Production production, Outbox outbox, Audit audit) {
        this.production = production;
        this.handOver = new HandOver(outbox);
        this.audit = audit;
    }

    /// Goes on with it.
    ///
    /// @param person who asks
    /// @throws Problem where there is no such run; and as [Production#resume]
    public Made resume(long run, String person, Progress progress) {
        if (production.run(run).isEmpty()) {
            throw Problem.of(Problem.Kind.FAILED, "run.unknown", Long.toString(run));
        }
        audit.enter(person, "run.resume", "run " + run);
        return handOver.after(production.resume(run, progress), Posting.UNSAID, person);
    }
}
