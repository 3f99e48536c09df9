package dialogue.operator.cli.screen;

import dialogue.run.Progress;

/// Shows how far a run is in one line that is drawn again and again, and wiped at the end.
public final class ProgressBar implements Progress, AutoCloseable {

    private static final int CELLS = 30;

    private final Terminal terminal;
    private int drawn;

    public ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String step, int done, int total) {
        var full = total == 0 ? 0 : (int) Math.min(CELLS, (long) CELLS * done / total);
        draw("█".repeat(full) + "░".repeat(CELLS - full) + " "
                + terminal.words("progress", terminal.words("step." + step), done, total));
    }

    private void draw(String line) {
        terminal.err().print("\r" + Width.pad(line, drawn));
        terminal.err().flush();
        drawn = Width.of(line);
    }

    @Override
    public synchronized void close() {
        if (drawn > 0) {
            draw("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }
}
