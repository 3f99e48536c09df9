package dialogue.operator.console.today;

import dialogue.operator.console.frame.Area;
import dialogue.operator.papers.LookAtMessages;
import dialogue.operator.today.LookAhead;
import dialogue.operator.watch.LookAtWatch;
import dialogue.run.follow.Runs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The first page.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class TodayConfiguration {

    @Bean
    Area todayArea() {
        return Area.of(1, "today", "/");
    }

    @Bean
    TodayPage todayPage(LookAhead ahead, Runs runs, LookAtMessages messages, LookAtWatch watch) {
        return new TodayPage(new Outlook(ahead, runs, messages, watch));
    }
}
