package dialogue.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What happens while the program serves, in one line each: firings, runs, steps, documents, messages, problems and acts. A line holds keys, numbers and states,
/// and never a text of a record, a note or an address, so that whoever looks after the machine may read it.
public final class Log {

    /// Its name under `logging.level`.
    public static final String NAME = "dialogue.log";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);

    private Log() {}

    /// Tells what has happened, once it stands in the database.
    ///
    /// @param event such as `run.ended`
    /// @param more names and what they are, one after the other, such as `"run", 7`
    public static void tell(String event, Object... more) {
        tell(Level.INFO, event, more);
    }

    /// Tells what waits for somebody, once it stands in the database.
    public static void warn(String event, Object... more) {
        tell(Level.WARN, event, more);
    }

    private static void tell(Level level, String event, Object... more) {
        if (!LOG.isEnabledForLevel(level)) {
            return;
        }
        var fields = fields(more);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    write(level, event, fields);
                }
            });
        } else {
            write(level, event, fields);
        }
    }

    private static Map<String, Object> fields(Object... more) {
        var fields = new LinkedHashMap<String, Object>();
        for (var place = 0; place + 1 < more.length; place += 2) {
            fields.put(String.valueOf(more[place]), more[place + 1]);
        }
        return fields;
    }

    /// In words for a person, and in fields of their own where the configuration asks for JSON.
    private static void write(Level level, String event, Map<String, Object> fields) {
        var line = LOG.atLevel(level).addKeyValue("dialogue.event", event);
        for (var field : fields.entrySet()) {
            line = line.addKeyValue("dialogue." + field.getKey(), field.getValue());
        }
        line.log(event + fields.entrySet().stream().map(field -> " " + field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining()));
    }
}
