package dialogue.schedule.quartz;

import dialogue.delivery.MailProtection;
import dialogue.run.Nodes;
import dialogue.run.Recovery;
import dialogue.schedule.Due;
import dialogue.schedule.Health;
import dialogue.schedule.Keeper;
import dialogue.schedule.Knocker;
import dialogue.schedule.Periodic;
import dialogue.schedule.Server;
import dialogue.schedule.Timetable;
import dialogue.schedule.jdbc.ScheduleRows;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.time.Clock;
import org.quartz.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What knocks, and what works in the background, only where the program serves.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("dialogue.serve")
class QuartzConfiguration {

    @Bean
    Knocker knocker(Scheduler quartz) {
        return new QuartzKnocker(quartz);
    }

    @Bean
    Keeper keeper(Timetable timetable, ScheduleRows rows, Knocker knocker, Problems problems,
            PlatformTransactionManager transactions, Clock clock) {
        return new Keeper(timetable, rows, knocker, problems, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Health health(Keeper keeper, Nodes nodes, Problems problems, MailProtection protection,
            @Value("${dialogue.output}") Path output) {
        return new Health(keeper, nodes, problems, protection, output);
    }

    @Bean
    Server server(Timetable timetable, Due due, Keeper keeper, Recovery recovery, Problems problems, Nodes nodes,
            ObjectProvider<Periodic> chores) {
        return new Server(timetable, due, keeper, recovery, problems, nodes, chores.orderedStream().toList());
    }
}
