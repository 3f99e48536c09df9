package dialogue.schedule;

import dialogue.MovedClock;
import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Milestone;
import dialogue.run.Nodes;
import dialogue.run.collect.ReportCollection;
import dialogue.schedule.firing.BriefingMaker;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.jdbc.FiringRows;
import dialogue.schedule.jdbc.ScheduleRows;
import dialogue.schedule.rule.Rule;
import dialogue.schedule.rule.Timetable;
import dialogue.schedule.serving.TriggerKeeper;
import dialogue.watch.Problems;
import dialogue.watch.StandingProblem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The schedules over a real ledger, with a clock, a triggers and a production of the test's.
final class World {

    final MovedClock clock;
    final FakeTriggers triggers = new FakeTriggers();
    final Map<String, String> problems = new TreeMap<>();
    final List<Milestone> plan = new ArrayList<>();
    final Map<Integer, LocalDate> deadlines = new TreeMap<>();
    /// When the ministries were asked for reports.
    final List<String> asked = new ArrayList<>();
    final JdbcClient jdbc;
    final FakeProduction production;
    final FiringRows firings;
    final ScheduleRows schedules;
    final Timetable timetable;
    final TriggerKeeper keeper;
    final DueFirings due;
    private int node;
    /// True where the process is killed when it next asks for reports.
    private boolean mortal;

    World(String name, Instant now, List<Rule> rules, Random random, double mortality) {
        clock = new MovedClock(now);
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        production = new FakeProduction(jdbc, clock, random, mortality);
        firings = new FiringRows(jdbc, clock);
        schedules = new ScheduleRows(jdbc, clock);
        var raised = new Raised();
        timetable = new Timetable(rules, Path.of("no-such-plan"), today -> plan.stream()
                .filter(milestone -> !milestone.date().isOver(today)).toList(), () -> deadlines, raised, clock);
        var maker = new BriefingMaker(production, new Asking(), firings, raised, new OneNode(), Path.of("input"),
                Path.of("output"));
        due = new DueFirings(schedules, firings, maker, raised, new OneNode(), clock);
        keeper = new TriggerKeeper(timetable, schedules, due, triggers, raised,
                new TransactionTemplate(new DataSourceTransactionManager(source)), clock);
    }

    private final class Asking implements ReportCollection {

        @Override
        public Path write(int year) {
            throw new AssertionError();
        }

        @Override
        public Optional<RevisionKey> ask(int year, Posting posting, Optional<Instant> since) {
            if (mortal) {
                mortal = false;
                throw new FakeProduction.Killed();
            }
            asked.add(year + " " + clock.instant() + since.map(taken -> " since " + taken).orElse(""));
            return Optional.empty();
        }
    }

    /// What a start of `serve` does, and each of its looks.
    void look() {
        keeper.keep();
        due.recover(timetable);
    }

    /// A look, and whatever trigger has its time fires.
    void tick() {
        look();
        triggers.due(clock.instant()).forEach(schedule -> {
            triggers.remove(schedule);
            due.settle(timetable.schedule(schedule).orElseThrow());
            keeper.keep();
        });
    }

    void killWhenAsking() {
        mortal = true;
    }

    /// The process is killed; the next one has another name.
    void die() {
        node++;
    }

    private final class OneNode implements Nodes {

        @Override
        public String self() {
            return "node " + node;
        }

        @Override
        public void serve() {
            throw new AssertionError();
        }

        @Override
        public boolean isGone(String name) {
            return !name.equals(self());
        }

        @Override
        public boolean isServed() {
            return true;
        }

        @Override
        public boolean isMailed() {
            return false;
        }
    }

    private final class Raised implements Problems {

        @Override
        public void raise(String subject, Problem problem) {
            problems.put(subject, problem.code());
        }

        @Override
        public void enter(String subject, Problem problem) {
            throw new AssertionError();
        }

        @Override
        public List<StandingProblem> takeUntold() {
            throw new AssertionError();
        }

        @Override
        public void tellAgain(List<StandingProblem> untold, Instant at) {
            throw new AssertionError();
        }

        @Override
        public List<StandingProblem> standing() {
            throw new AssertionError();
        }

        @Override
        public Optional<StandingProblem> dismiss(long number, String person) {
            throw new AssertionError();
        }
    }
}
