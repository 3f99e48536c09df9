package dialogue.schedule.quartz;

import dialogue.schedule.serving.Triggers;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.Trigger.TriggerState;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/// One trigger for each schedule, which fires once: the times are computed by the schedule, not by Quartz.
record QuartzTriggers(Scheduler scheduler) implements Triggers {

    private static final String GROUP = "dialogue";

    /// One that is complete has just fired, and is removed in a moment.
    private static final Set<TriggerState> STUCK = Set.of(TriggerState.BLOCKED, TriggerState.ERROR,
            TriggerState.PAUSED);

    /// As it stands in the tables since the first version.
    private static final JobKey JOB = new JobKey("knock", GROUP);

    @Override
    public void start() {
        tell(() -> {
            if (!scheduler.isStarted()) {
                addJob();
                scheduler.start();
            }
            return scheduler;
        });
    }

    private void addJob() throws SchedulerException {
        scheduler.addJob(JobBuilder.newJob(TriggerJob.class).withIdentity(JOB).storeDurably().build(), true);
    }

    /// However late, it fires at once: whether that is too late is decided elsewhere.
    @Override
    public void set(String schedule, Instant at) {
        tell(() -> {
            addJob();
            scheduler.unscheduleJob(key(schedule));
            return scheduler.scheduleJob(TriggerBuilder.newTrigger().withIdentity(key(schedule)).forJob(JOB)
                    .startAt(Date.from(at))
                    .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
                    .build());
        });
    }

    private static TriggerKey key(String schedule) {
        return new TriggerKey(schedule, GROUP);
    }

    private static <T> T tell(Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Quartz: " + e.getClass().getSimpleName(), e);
        }
    }

    @Override
    public void remove(String schedule) {
        tell(() -> scheduler.unscheduleJob(key(schedule)));
    }

    @Override
    public Set<String> schedules() {
        return tell(() -> scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(GROUP))).stream()
                .map(TriggerKey::getName).collect(Collectors.toSet());
    }

    @Override
    public Optional<Triggers.State> of(String schedule) {
        return tell(() -> {
            var trigger = Optional.ofNullable(scheduler.getTrigger(key(schedule)));
            return trigger.isEmpty() ? Optional.empty() : Optional.of(of(trigger.get()));
        });
    }

    private Triggers.State of(Trigger trigger) throws SchedulerException {
        var next = Optional.ofNullable(trigger.getNextFireTime()).map(Date::toInstant).orElse(Instant.MAX);
        return new Triggers.State(!STUCK.contains(scheduler.getTriggerState(trigger.getKey())), next);
    }
}
