package dialogue.operator.cli.work;

import dialogue.operator.cli.screen.Terminal;
import java.util.concurrent.atomic.AtomicBoolean;

/// What happens when a person presses Ctrl-C, or the machine shuts down, while a run is at work: they are told how it goes on.
/// Nothing is tidied up then. The next start finds a run whose process is gone, as after a power cut, and goes on where it stopped.
public final class Interruption {

    private final AtomicBoolean happened = new AtomicBoolean();

    /// True once the process is on its way out; what fails from then on fails because of that.
    public boolean happened() {
        return happened.get();
    }

    /// Watches until the result is closed.
    Watch watch(Terminal terminal) {
        var hook = new Thread(() -> {
            happened.set(true);
            terminal.err().println();
            terminal.complain(terminal.words("interrupted"));
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> remove(hook);
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is on its way out, and the hook at work
            return;
        }
    }

    /// Ends the watching.
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
