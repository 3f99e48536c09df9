package dialogue.operator.console.runs;

import dialogue.delivery.library.Library;
import dialogue.intake.Allowance;
import dialogue.operator.ask.AskServer;
import dialogue.operator.console.frame.Area;
import dialogue.run.Nodes;
import dialogue.run.check.UpcomingMeetings;
import dialogue.run.follow.Runs;
import dialogue.run.follow.Wishes;
import dialogue.setting.ProgramSettings;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of the runs, and the form that asks for one.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class RunsConfiguration {

    @Bean
    Area runsArea() {
        return Area.of(3, "runs", "/runs");
    }

    @Bean
    RunsInSight runsInSight(Runs runs, Library library) {
        return new RunsInSight(runs, library);
    }

    @Bean
    RunsPage runsPage(RunsInSight runs, Wishes wishes) {
        return new RunsPage(runs, wishes);
    }

    @Bean
    RunPage runPage(RunsInSight runs, AskServer server, Nodes nodes) {
        return new RunPage(runs, server, nodes);
    }

    @Bean
    WishPage wishPage(Wishes wishes, RunsInSight runs) {
        return new WishPage(wishes, runs);
    }

    @Bean
    BriefPage briefPage(AskServer server, UpcomingMeetings meetings, Allowance allowance,
            ProgramSettings program, Clock clock) {
        return new BriefPage(server, new BriefChoices(program.input(), meetings, clock),
                new BriefCheck(program.input(), allowance), program);
    }
}
