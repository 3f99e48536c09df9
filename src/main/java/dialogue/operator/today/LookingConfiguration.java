package dialogue.operator.today;

import dialogue.delivery.Outbox;
import dialogue.operator.health.LookAtHealth;
import dialogue.run.Production;
import dialogue.run.upload.Uploads;
import dialogue.schedule.ScheduleOperations;
import dialogue.watch.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Made where somebody looks.
@Lazy
@Configuration(proxyBeanMethods = false)
class LookingConfiguration {

    @Bean
    LookAhead lookAhead(ScheduleOperations schedules, Uploads uploads) {
        return new LookAhead(schedules, uploads);
    }

    @Bean
    LookAtStanding lookAtStanding(LookAhead ahead, LookAtHealth health, Production production, Outbox outbox,
            Problems problems) {
        return new LookAtStanding(ahead, health, production, outbox, problems);
    }
}
