package dialogue.schedule;

import dialogue.delivery.Outbox;
import dialogue.plan.Party;
import dialogue.run.Extent;
import dialogue.run.Meetings;
import dialogue.run.Nodes;
import dialogue.run.Production;
import dialogue.run.Retention;
import dialogue.schedule.firing.BriefingMaker;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.firing.Firings;
import dialogue.schedule.firing.ScheduleStates;
import dialogue.schedule.rule.Rule;
import dialogue.schedule.rule.ScheduledExtent;
import dialogue.schedule.rule.Timetable;
import dialogue.schedule.serving.Periodic;
import dialogue.schedule.setting.Holidays;
import dialogue.schedule.setting.Rules;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// The schedules of the configuration. Lazy: who only makes a briefing reads none of it.
@Lazy
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    Timetable timetable(Environment environment, @Value("${dialogue.input}") Path input, Problems problems,
            Meetings meetings, Clock clock) {
        return new Timetable(rules(environment), input.resolve("plan"), meetings::ahead, problems, clock);
    }

    private static List<Rule> rules(Environment environment) {
        var binder = Binder.get(environment);
        var corrections = binder.bind("dialogue.calendar", Bindable.mapOf(Party.class, Path.class)).orElse(Map.of());
        var configured = binder.bind("dialogue.schedules", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return Rules.read(configured, new Holidays(corrections));
    }

    @Bean
    Extent extent(Environment environment) {
        return new ScheduledExtent(rules(environment));
    }

    @Bean
    BriefingMaker maker(Production production, Firings rows, Problems problems, Nodes nodes,
            @Value("${dialogue.input}") Path input, @Value("${dialogue.output}") Path output) {
        return new BriefingMaker(production, rows, problems, nodes, input, output);
    }

    @Bean
    Periodic drain(Outbox outbox) {
        return new OutboxDrain(outbox);
    }

    @Bean
    Periodic tidy(Retention retention) {
        return new DailyTidy(retention);
    }

    @Bean
    DueFirings due(ScheduleStates schedules, Firings firings, BriefingMaker maker, Problems problems, Nodes nodes,
            Clock clock) {
        return new DueFirings(schedules, firings, maker, problems, nodes, clock);
    }

    @Bean
    ScheduleOperations desk(Timetable timetable, ScheduleStates schedules, Firings firings, DueFirings due,
            BriefingMaker maker, Audit audit,
            Nodes nodes, Clock clock) {
        return new ScheduleOperations(timetable, schedules, firings, due, maker, audit, nodes, clock);
    }
}
