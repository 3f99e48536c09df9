package dialogue.schedule.quartz;

import dialogue.schedule.Server;
import java.util.function.Supplier;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;

/// What Quartz does when a time has come: it says so, and returns at once. It throws nothing, because a job that does can leave its
/// trigger stuck; a knock that is not heard is made up for by the next look at the schedules.
public final class KnockJob implements Job {

    /// Where the scheduler's context holds what supplies the server.
    private static final String SERVER = "server";

    @Override
    public void execute(JobExecutionContext context) {
        try {
            if (context.getScheduler().getContext().get(SERVER) instanceof Supplier<?> supplier
                    && supplier.get() instanceof Server server) {
                server.knock(context.getTrigger().getKey().getName());
            }
        } catch (SchedulerException | RuntimeException e) {
            System.getLogger(KnockJob.class.getName()).log(System.Logger.Level.WARNING, e.getClass().getName());
        }
    }
}
