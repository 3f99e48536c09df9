package dialogue.operator.ask;

import dialogue.operator.MakeBriefing;
import dialogue.run.Nodes;
import dialogue.run.Production;
import dialogue.run.follow.Wishes;
import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.serving.Server;
import dialogue.schedule.serving.Waiting;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// What the server is asked for, and what makes it there.
@Lazy
@Configuration(proxyBeanMethods = false)
class AskConfiguration {

    @Bean
    AskServer askServer(MakeBriefing briefings, Production production, Wishes wishes, ScheduleOperations schedules,
            Audit audit, ObjectProvider<Server> server) {
        return new AskServer(briefings, production, wishes, schedules, audit, () -> server.getObject().recover());
    }

    @Bean
    Waiting makeWishes(Wishes wishes, Production production, MakeBriefing briefings, Problems problems, Nodes nodes) {
        return new MakeWishes(wishes, production, briefings, problems, nodes);
    }
}
