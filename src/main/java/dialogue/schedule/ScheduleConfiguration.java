package dialogue.schedule;

import dialogue.delivery.Outbox;
import dialogue.run.Extent;
import dialogue.run.Nodes;
import dialogue.run.Production;
import dialogue.run.Retention;
import dialogue.run.check.OpenReviews;
import dialogue.run.check.UpcomingMeetings;
import dialogue.run.collect.ReportCollection;
import dialogue.schedule.firing.BriefingMaker;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.firing.Firings;
import dialogue.schedule.firing.ScheduleStates;
import dialogue.schedule.rule.ScheduledExtent;
import dialogue.schedule.rule.Timetable;
import dialogue.schedule.serving.Periodic;
import dialogue.schedule.setting.RuleReader;
import dialogue.setting.KnownKeys;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// The schedules of the configuration. Lazy: who only makes a briefing reads none of it.
@Lazy
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    Timetable timetable(KnownKeys keys, ProgramSettings program, Problems problems, UpcomingMeetings meetings,
            Clock clock) {
        return new Timetable(RuleReader.read(keys), program.input().resolve("plan"), meetings::ahead,
                new OpenReviews(program.input())::deadlines, problems, clock);
    }

    @Bean
    Extent extent(KnownKeys keys) {
        return new ScheduledExtent(RuleReader.read(keys));
    }

    @Bean
    BriefingMaker maker(Production production, ReportCollection collection, Firings firings, Problems problems,
            Nodes nodes,
            ProgramSettings program) {
        return new BriefingMaker(production, collection, firings, problems, nodes, program.input(), program.output());
    }

    /// Hands over what a schedule's briefing has entered, and what is tried once more.
    @Bean
    Periodic drain(Outbox outbox) {
        return new Periodic("outbox", Duration.ofMinutes(1), outbox::drain);
    }

    /// Removes what is older than configured.
    @Bean
    Periodic tidy(Retention retention) {
        return new Periodic("retention", Duration.ofDays(1), () -> retention.tidy(Audit.PROGRAM));
    }

    @Bean
    DueFirings due(ScheduleStates schedules, Firings firings, BriefingMaker maker, Problems problems, Nodes nodes,
            Clock clock) {
        return new DueFirings(schedules, firings, maker, problems, nodes, clock);
    }

    @Bean
    ScheduleOperations scheduleOperations(Timetable timetable, ScheduleStates schedules, Firings firings,
            DueFirings due, BriefingMaker maker, Audit audit, Nodes nodes, Clock clock) {
        return new ScheduleOperations(timetable, schedules, firings, due, maker, audit, nodes, clock);
    }
}
