package dialogue.watch;

import java.util.Map;

/// How many there are of what the ledger remembers, for a monitor. Numbers by states alone: no name, no key and no text.
public interface Tally {

    /// The runs, by their states.
    Map<String, Long> runs();

    /// The documents that the published runs have made.
    long documents();

    /// The rows of the newest run that has ended, `used` and `refused`.
    Map<String, Long> rows();

    /// The messages, by their states.
    Map<String, Long> messages();

    /// The firings, by their states.
    Map<String, Long> firings();
}
