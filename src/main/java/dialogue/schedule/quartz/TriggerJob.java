package dialogue.schedule.quartz;

import dialogue.schedule.serving.Server;
import java.util.function.Supplier;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;

/// What Quartz does when a trigger fires: it tells the server, and returns at once. It throws nothing, because a job that does can leave its
/// trigger stuck; what the server did not hear is made up for by its next look at the schedules.
public final class TriggerJob implements Job {

    /// Where the scheduler's context holds what supplies the server.
    private static final String SERVER = "server";

    @Override
    public void execute(JobExecutionContext context) {
        try {
            if (context.getScheduler().getContext().get(SERVER) instanceof Supplier<?> supplier
                    && supplier.get() instanceof Server server) {
                server.fire(context.getTrigger().getKey().getName());
            }
        } catch (SchedulerException | RuntimeException e) {
            System.getLogger(TriggerJob.class.getName()).log(System.Logger.Level.WARNING, e.getClass().getName());
        }
    }
}
