package dialogue.schedule.quartz;

import dialogue.delivery.MailProtection;
import dialogue.run.Nodes;
import dialogue.run.Recovery;
import dialogue.schedule.Health;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.firing.ScheduleStates;
import dialogue.schedule.rule.Timetable;
import dialogue.schedule.serving.Periodic;
import dialogue.schedule.serving.Server;
import dialogue.schedule.serving.TriggerKeeper;
import dialogue.schedule.serving.Triggers;
import dialogue.schedule.serving.Waiting;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Problems;
import java.time.Clock;
import org.quartz.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What fires, and what works in the background, only where the program serves.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("dialogue.serve")
class QuartzConfiguration {

    @Bean
    Triggers triggers(Scheduler quartz) {
        return new QuartzTriggers(quartz);
    }

    @Bean
    TriggerKeeper keeper(Timetable timetable, ScheduleStates schedules, DueFirings due, Triggers triggers,
            Problems problems, PlatformTransactionManager transactions, Clock clock) {
        return new TriggerKeeper(timetable, schedules, due, triggers, problems, new TransactionTemplate(transactions),
                clock);
    }

    @Bean
    Health health(TriggerKeeper keeper, Nodes nodes, Problems problems, MailProtection protection,
            ProgramSettings program) {
        return new Health(keeper, nodes, problems, protection, program.output());
    }

    @Bean
    Server server(Timetable timetable, DueFirings due, Triggers triggers, TriggerKeeper keeper, Recovery recovery,
            Problems problems,
            Nodes nodes, ObjectProvider<Waiting> waiting,
            ObjectProvider<Periodic> chores) {
        return new Server(timetable, due, triggers, keeper, recovery, problems, nodes,
                waiting.orderedStream().toList(), chores.orderedStream().toList());
    }
}
