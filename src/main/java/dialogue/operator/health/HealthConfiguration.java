package dialogue.operator.health;

import dialogue.delivery.Outbox;
import dialogue.run.check.ReviewDelays;
import dialogue.run.check.UpcomingMeetings;
import dialogue.schedule.Health;
import dialogue.schedule.ScheduleOperations;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Problems;
import dialogue.watch.Tally;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Made where a monitor asks.
@Lazy
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    LookAtHealth lookAtHealth(Health health, Outbox outbox, ScheduleOperations schedules, UpcomingMeetings meetings,
            Tally tally, Problems problems, ProgramSettings program, Clock clock) {
        var reviews = new ReviewDelays(program.input(), program.output());
        return new LookAtHealth(health, schedules, new Delays(outbox, meetings, reviews, clock),
                new Figures(tally, problems, program.output()));
    }
}
