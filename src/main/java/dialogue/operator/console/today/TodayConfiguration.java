package dialogue.operator.console.today;

import dialogue.operator.console.frame.Area;
import dialogue.schedule.ScheduleOperations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The first page.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class TodayConfiguration {

    @Bean
    Area today() {
        return Area.of(1, "today", "/");
    }

    @Bean
    TodayPage todayPage(ScheduleOperations schedules) {
        return new TodayPage(schedules);
    }
}
