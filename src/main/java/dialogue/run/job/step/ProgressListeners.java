package dialogue.run.job.step;

import dialogue.run.Progress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Who listens to which run; the job repository cannot keep a listener.
public final class ProgressListeners {

    private final Map<Long, Progress> byRun = new ConcurrentHashMap<>();

    /// Has a listener hear of a run until the result is closed.
    public Listening listen(long run, Progress progress) {
        byRun.put(run, progress);
        return () -> byRun.remove(run);
    }

    /// Ends with the run.
    public interface Listening extends AutoCloseable {

        @Override
        void close();
    }

    Progress of(long run) {
        return byRun.getOrDefault(run, Progress.NONE);
    }
}
