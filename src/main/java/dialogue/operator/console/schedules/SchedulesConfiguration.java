package dialogue.operator.console.schedules;

import dialogue.operator.ask.AskServer;
import dialogue.operator.console.frame.Area;
import dialogue.operator.console.runs.RunsInSight;
import dialogue.schedule.ScheduleOperations;
import dialogue.watch.Audit;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of the schedules.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class SchedulesConfiguration {

    @Bean
    Area schedulesArea() {
        return Area.of(2, "schedules", "/schedules");
    }

    @Bean
    SchedulesPage schedulesPage(ScheduleOperations schedules) {
        return new SchedulesPage(schedules);
    }

    @Bean
    SchedulePage schedulePage(ScheduleOperations schedules, AskServer server, RunsInSight runs, Audit audit,
            Clock clock) {
        return new SchedulePage(schedules, server, runs, audit, clock);
    }
}
