package dialogue.run.job;

import dialogue.run.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Remembers the last that was heard of each step.
final class Heard implements Progress {

    private final Map<String, String> last = new LinkedHashMap<>();

    @Override
    public synchronized void at(String step, int done, int total) {
        if (done == total || !last.containsKey(step)) {
            last.put(step, done + "/" + total);
        }
    }

    synchronized List<String> steps() {
        return List.copyOf(last.keySet());
    }

    synchronized String last(String step) {
        return last.getOrDefault(step, "");
    }
}
