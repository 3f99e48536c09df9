package dialogue.run.job;

import dialogue.run.Progress;
import dialogue.run.Run.Reached;
import dialogue.run.jdbc.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/// Tells whoever listens here how far a run is, and the ledger once a second at most, for whoever looks from elsewhere. What lies between two tellings is not
/// made up for: the next one says more.
final class ToldProgress implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Ledger ledger;
    private final long run;
    private final Progress listener;
    private final Clock clock;
    /// Who tells does so alone; nobody waits for it.
    private final ReentrantLock telling = new ReentrantLock();
    private Instant told = Instant.EPOCH;

    ToldProgress(Ledger ledger, long run, Progress listener, Clock clock) {
        this.ledger = ledger;
        this.run = run;
        this.listener = listener;
        this.clock = clock;
    }

    @Override
    public void at(String step, int done, int total) {
        listener.at(step, done, total);
        if (telling.tryLock()) {
            try {
                tell(step, done, total);
            } finally {
                telling.unlock();
            }
        }
    }

    /// Of a clock that was put back the first telling counts anew.
    private void tell(String step, int done, int total) {
        var now = clock.instant();
        if (Duration.between(told, now).abs().compareTo(PAUSE) >= 0) {
            told = now;
            enter(new Reached(step, done, total, now));
        }
    }

    /// No run ends because nobody hears how far it is.
    private void enter(Reached reached) {
        try {
            ledger.reached(run, reached);
        } catch (RuntimeException e) {
            System.getLogger(ToldProgress.class.getName()).log(System.Logger.Level.DEBUG, "not told", e);
        }
    }
}
