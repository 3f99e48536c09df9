package dialogue.schedule;

import dialogue.delivery.Outbox;
import dialogue.schedule.serving.Periodic;
import java.time.Duration;

/// Hands over what is due in the outbox, again and again: what a schedule's briefing has entered, and what is tried once more.
record OutboxDrain(Outbox outbox) implements Periodic {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration period() {
        return PERIOD;
    }

    @Override
    public void work() {
        outbox.drain();
    }
}
