package dialogue.operator.ask;

import dialogue.language.Problem;
import dialogue.operator.FireSchedule;
import dialogue.operator.MakeBriefing;
import dialogue.operator.ResumeRun;
import dialogue.run.Production;
import dialogue.run.RunRequest;
import dialogue.run.follow.Wishes;
import dialogue.schedule.ScheduleOperations;
import dialogue.watch.Audit;

/// Has the server make something, where [MakeBriefing], [FireSchedule] and [ResumeRun] would make it at once: each returns when it is written down,
/// and what is written down is made, by the next process that serves if need be. It is audited.
public final class AskServer {

    private final MakeBriefing briefings;
    private final Production production;
    private final Wishes wishes;
    private final ScheduleOperations schedules;
    private final Audit audit;
    private final Runnable wake;

    /// @param wake has the server look for what waits, and returns at once
    AskServer(MakeBriefing briefings, Production production, Wishes wishes, ScheduleOperations schedules, Audit audit,
            Runnable wake) {
        this.briefings = briefings;
        this.production = production;
        this.wishes = wishes;
        this.schedules = schedules;
        this.audit = audit;
        this.wake = wake;
    }

    /// Asks for a briefing.
    ///
    /// @return the number of the wish
    /// @throws Problem as [MakeBriefing#accept]
    public long brief(RunRequest request, String person) {
        var wish = wishes.enter(briefings.accept(request), person);
        audit.enter(person, "brief.ask", "wish " + wish);
        wake.run();
        return wish;
    }

    /// Asks for a schedule's briefing.
    ///
    /// @throws Problem as [ScheduleOperations#ask]
    public void fire(String schedule, String person) {
        schedules.ask(schedule, person);
        wake.run();
    }

    /// Asks to go on with a run that has failed; one that is at work again is left alone.
    ///
    /// @throws Problem where there is no such run, or it has ended for good
    public void resume(long run, String person) {
        var found = production.run(run)
                .orElseThrow(() -> Problem.of(Problem.Kind.FAILED, "run.unknown", Long.toString(run)));
        if (!found.state().isOpen()) {
            throw Problem.of(Problem.Kind.FAILED, "run.ended", Long.toString(run));
        }
        if (production.takeUp(run)) {
            audit.enter(person, "run.resume", "run " + run);
            wake.run();
        }
    }
}
