package dialogue.run.job.cluster;

import dialogue.run.job.cluster.jdbc.Lease;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.integration.store.ChannelMessageStore;

/// Takes partitions that are handed out, one a thread, and works on each in a transaction that takes it, works on it and says how it ended: all of it or nothing. Who
/// only helps never fails a run: what does not succeed here is given back, and this process rests a while. The process that makes the run does it then,
/// and fails it where it does not succeed either.
final class Workers implements Crew, AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(100);
    /// Of a process in which something has failed.
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChannelMessageStore handedOut;
    private final Lease lease;
    private final OpenRuns runs;
    private final JobRepository repository;
    private final StepExecutionRequestHandler handler;
    private final Semaphore free;
    /// The runs that this process makes, with why partitions of them failed here.
    private final Map<Long, Queue<Throwable>> own = new ConcurrentHashMap<>();
    private final ScheduledExecutorService foreman = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("foreman").factory());
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("document-", 0).factory());
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean helping;
    private volatile long resting = System.nanoTime();

    Workers(ChannelMessageStore handedOut, Lease lease, OpenRuns runs, JobRepository repository,
            StepExecutionRequestHandler handler, int threads) {
        this.handedOut = handedOut;
        this.lease = lease;
        this.runs = runs;
        this.repository = repository;
        this.handler = handler;
        this.free = new Semaphore(threads);
    }

    @Override
    public void work() {
        helping = true;
        look();
    }

    private void look() {
        if (looking.compareAndSet(false, true)) {
            var _ = foreman.scheduleWithFixedDelay(this::guarded, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Works on a run that this process makes, until the result is closed.
    Own make(long run) {
        own.put(run, new ConcurrentLinkedQueue<>());
        look();
        return new Own(run);
    }

    /// A run that this process makes.
    final class Own implements AutoCloseable {

        private final long run;

        private Own(long run) {
            this.run = run;
        }

        /// Why partitions of it have failed.
        List<Throwable> failures() {
            return List.copyOf(own.getOrDefault(run, new ConcurrentLinkedQueue<>()));
        }

        @Override
        public void close() {
            own.remove(run);
        }
    }

    /// While the database is away nothing is taken; the next look tries again.
    private void guarded() {
        try {
            if (System.nanoTime() - resting >= 0) {
                runs.running().stream().filter(run -> helping || own.containsKey(run)).forEach(this::take);
            }
        } catch (RuntimeException | OutOfMemoryError e) {
            System.getLogger(Workers.class.getName()).log(System.Logger.Level.DEBUG, "no look", e);
        }
    }

    private void take(long run) {
        var waiting = handedOut.messageGroupSize(run);
        if (waiting > 0 && runs.admits(run)) {
            while (waiting > 0 && free.tryAcquire()) {
                waiting--;
                threads.execute(() -> workOn(run));
            }
        }
    }

    private void workOn(long run) {
        try {
            while (System.nanoTime() - resting >= 0 && one(run)) {
                // the next one
            }
        } catch (RuntimeException | Error e) {
            // the transaction was lost, and with it what was taken
            rest();
        } finally {
            free.release();
        }
    }

    /// @return false where there was nothing to take
    private boolean one(long run) {
        var taken = new AtomicBoolean();
        lease.with(() -> {
            var message = handedOut.pollMessageFromGroup(run);
            taken.set(message != null);
            return message == null || isDone(run, (StepExecutionRequest) message.getPayload());
        });
        return taken.get();
    }

    /// A request that comes a second time finds its partition begun, and is passed over.
    private boolean isDone(long run, StepExecutionRequest request) {
        var partition = repository.getStepExecution(request.getStepExecutionId());
        if (partition == null || partition.getStatus() != BatchStatus.STARTING) {
            return true;
        }
        var done = handler.handle(request);
        if (done.getStatus() == BatchStatus.COMPLETED) {
            return true;
        }
        return fails(run, done);
    }

    private boolean fails(long run, StepExecution failed) {
        var failures = own.get(run);
        if (failures == null) {
            rest();
            return false;
        }
        failures.addAll(failed.getFailureExceptions());
        return true;
    }

    private void rest() {
        resting = System.nanoTime() + REST.toNanos();
    }

    /// Takes nothing new, and gives what is in hand some time to its end; what has not ended then is begun anew elsewhere.
    @Override
    public void close() {
        foreman.shutdown();
        resting = System.nanoTime() + Duration.ofDays(1).toNanos();
        threads.shutdown();
        try {
            var _ = foreman.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    && threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        runs.close();
    }
}
