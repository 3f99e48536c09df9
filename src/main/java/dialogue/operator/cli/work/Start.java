package dialogue.operator.cli.work;

import dialogue.setting.ConfigurationPlace;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts Spring with the ledger of an output folder.
@FunctionalInterface
public interface Start {

    /// Starts it.
    ///
    /// @param place where the configuration stands
    /// @param settings more of the configuration, each `key=value`
    ConfigurableApplicationContext start(ConfigurationPlace place, Path output, String... settings);
}
