package dialogue.operator.cli.setup;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `dialogue config show`: the same as `dialogue config`.
@Command(name = "show")
final class ConfigShowCommand implements Callable<Integer> {

    private final ConfigCommand config;

    ConfigShowCommand(ConfigCommand config) {
        this.config = config;
    }

    @Override
    public Integer call() {
        return config.call();
    }
}
