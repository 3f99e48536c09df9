package dialogue.operator.cli.work;

import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts Spring with the ledger of an output folder.
@FunctionalInterface
public interface Start {

    /// Starts it.
    ///
    /// @param settings more of the configuration, each `key=value`
    ConfigurableApplicationContext start(Path output, String... settings);
}
