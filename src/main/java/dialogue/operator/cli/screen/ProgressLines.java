package dialogue.operator.cli.screen;

import dialogue.run.Progress;
import java.util.HashMap;
import java.util.Map;

/// Tells how far a run is where lines stay: one for each quarter of a step.
public final class ProgressLines implements Progress {

    private final Terminal terminal;
    private final Map<String, Integer> quarters = new HashMap<>();

    public ProgressLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String step, int done, int total) {
        var quarter = total == 0 ? 0 : (int) (4L * done / total);
        if (quarter > quarters.getOrDefault(step, 0)) {
            quarters.put(step, quarter);
            terminal.err().println(terminal.words("progress", terminal.words("step." + step), done, total));
        }
    }
}
