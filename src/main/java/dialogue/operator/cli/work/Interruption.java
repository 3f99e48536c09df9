package dialogue.operator.cli.work;

import dialogue.operator.cli.screen.Terminal;

/// What happens when a person presses Ctrl-C, or the machine shuts down: whoever waits for a run is told how it goes on, and nothing else is said.
/// Nothing is tidied up then. The next start finds a run whose process is gone, as after a power cut, and goes on where it stopped.
public final class Interruption {

    /// True once the process is on its way out; what fails from then on may fail because of that. The Java machine itself is asked, which takes in no hook
    /// any more: a hook of our own would be told while others have closed the ledger already.
    public boolean happened() {
        var hook = new Thread(() -> {
        });
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            return true;
        }
        remove(hook);
        return false;
    }

    /// Watches until the result is closed.
    Watch watch(Terminal terminal) {
        var hook = new Thread(() -> {
            if (!terminal.read()) {
                terminal.err().println();
            }
            terminal.complain(terminal.complaint(null, "interrupted"));
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
