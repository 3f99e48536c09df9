package dialogue.schedule;

import dialogue.run.Retention;
import dialogue.schedule.serving.Periodic;
import dialogue.watch.Audit;
import java.time.Duration;

/// Removes what is older than configured, once a day.
record DailyTidy(Retention retention) implements Periodic {

    private static final Duration PERIOD = Duration.ofDays(1);

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration period() {
        return PERIOD;
    }

    @Override
    public void work() {
        retention.tidy(Audit.PROGRAM);
    }
}
