package dialogue.schedule.serving;

import dialogue.language.FullMemory;
import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.run.Recovery;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.rule.Timetable;
import dialogue.watch.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// What works in the background while the program serves: one thread makes briefings, the others look after the schedules and
/// do the periodic work. Nothing that fails ends it.
public final class Server implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final int THREADS = 3;

    private final Timetable timetable;
    private final DueFirings due;
    private final Triggers triggers;
    private final TriggerKeeper keeper;
    private final Recovery recovery;
    private final Problems problems;
    private final Nodes nodes;
    private final List<Waiting> waiting;
    private final List<Periodic> chores;
    /// What comes in while it stops is not taken on, and nobody is told: the next start does it.
    private final ThreadPoolExecutor.DiscardPolicy passOver = new ThreadPoolExecutor.DiscardPolicy();
    private final ExecutorService maker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("maker").factory(), passOver);
    private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(THREADS,
            Thread.ofPlatform().daemon().name("timer-", 0).factory(), passOver);
    /// The schedules that wait for the maker.
    private final Set<String> fired = ConcurrentHashMap.newKeySet();
    /// The schedules with a firing that was overdue at the last look.
    private final Set<String> unheard = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean recovering = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();

    public Server(Timetable timetable, DueFirings due, Triggers triggers, TriggerKeeper keeper, Recovery recovery,
            Problems problems, Nodes nodes, List<Waiting> waiting, List<Periodic> chores) {
        this.timetable = timetable;
        this.due = due;
        this.triggers = triggers;
        this.keeper = keeper;
        this.recovery = recovery;
        this.problems = problems;
        this.nodes = nodes;
        this.waiting = List.copyOf(waiting);
        this.chores = List.copyOf(chores);
    }

    /// Recovers what broke off, makes what is overdue, and serves from then on.
    public void start() {
        nodes.serve();
        again("schedules", this::look, LOOK);
        again("schedules", this::makeUp, LOOK);
        chores.forEach(chore -> again(chore.name(), chore.work(), chore.period()));
    }

    private void again(String name, Runnable work, Duration period) {
        var _ = timer.scheduleWithFixedDelay(() -> guarded(name, work), 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Goes on with what broke off, and keeps the triggers in step.
    private void look() {
        recover();
        triggers.start();
        keeper.keep();
    }

    /// Has the maker look for what broke off, was taken up or waits, and make it; returns at once. Whoever makes briefings also recovers: nothing is at work then
    /// that this process has begun.
    public void recover() {
        if (recovering.compareAndSet(false, true)) {
            maker.execute(() -> {
                recovering.set(false);
                guarded("schedules", () -> {
                    recovery.recover((run, problem) -> problems.raise("run " + run.id(), problem));
                    due.recover(timetable);
                });
                waiting.forEach(each -> guarded("waiting", each::make));
            });
        }
    }

    /// Makes what was overdue at the look before and still is: Quartz's threads may wait for a database that was lost under them. Asks nothing of Quartz.
    private void makeUp() {
        var overdue = due.overdue(timetable);
        overdue.stream().filter(unheard::contains).forEach(schedule -> settle(schedule, () -> {
        }));
        unheard.clear();
        unheard.addAll(overdue);
    }

    /// Has a schedule looked at whose trigger has fired; returns at once.
    public void fire(String schedule) {
        settle(schedule, keeper::keep);
    }

    /// Once for each schedule that waits, however often it is asked for.
    private void settle(String schedule, Runnable then) {
        if (fired.add(schedule)) {
            maker.execute(() -> {
                fired.remove(schedule);
                guarded("schedules", () -> timetable.schedule(schedule).ifPresent(due::settle));
                guarded("schedules", then);
            });
        }
    }

    private void guarded(String name, Runnable work) {
        try {
            if (!stopping.get()) {
                work.run();
            }
        } catch (Problem problem) {
            raise(name, problem);
        } catch (RuntimeException | OutOfMemoryError fault) {
            raise(name, DatabaseAway.of(fault).or(() -> FullMemory.of(fault)).orElseGet(
                    () -> Problem.of(Problem.Kind.FAILED, "work.fault", name, fault.getClass().getName())));
        }
    }

    /// While the database is away there is no place for a problem, and nobody has to act; the next look tries again.
    private void raise(String name, Problem problem) {
        try {
            if (!DatabaseAway.is(problem)) {
                problems.raise("work " + name, problem);
                return;
            }
        } catch (RuntimeException e) {
            log(e.getClass().getName());
        }
        log(problem.getMessage());
    }

    private static void log(@Nullable String words) {
        System.getLogger(Server.class.getName()).log(System.Logger.Level.WARNING, words);
    }

    /// Takes on nothing new.
    ///
    /// @return true where what was at work has ended within the time; what has not is resumed by the next start
    public boolean stop(Duration patience) throws InterruptedException {
        close();
        return maker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Interrupts nothing: a run is left to its end, or to the end of the process.
    @Override
    public void close() {
        stopping.set(true);
        timer.shutdown();
        maker.shutdown();
    }
}
