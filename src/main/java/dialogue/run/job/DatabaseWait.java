package dialogue.run.job;

import dialogue.language.Problem;
import dialogue.run.Progress;
import dialogue.run.jdbc.DatabaseAway;
import dialogue.run.jdbc.Ledger;
import java.time.Duration;
import java.util.function.Supplier;

/// Goes on with a production that has lost the database, when that is back. Where it stays away, the next request goes on.
record DatabaseWait(Ledger ledger, Progress progress) {

    private static final int LOSSES = 20;
    /// Each takes a second at least, and longer where the pool of connections waits itself.
    private static final int LOOKS = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// @throws Problem of what fails otherwise, or of the database where it stays away
    <T> T with(Supplier<T> production) {
        for (var loss = 1;; loss++) {
            try {
                return production.get();
            } catch (Problem problem) {
                if (!DatabaseAway.is(problem) || loss == LOSSES || !isBack()) {
                    throw problem;
                }
            }
        }
    }

    private boolean isBack() {
        progress.at("database", 1, 1);
        for (var look = 0; look < LOOKS; look++) {
            try {
                Thread.sleep(PAUSE);
                ledger.answer();
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (RuntimeException e) {
                // not yet
            }
        }
        return false;
    }
}
