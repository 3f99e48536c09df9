package dialogue.operator.cli.setup;

import dialogue.operator.cli.syntax.SharedOptions.Form;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue config show`: the same, for programs too.
@Command(name = "show")
final class ConfigShowCommand implements Callable<Integer> {

    private final ConfigCommand config;

    @Mixin
    private final Form form = new Form();

    ConfigShowCommand(ConfigCommand config) {
        this.config = config;
    }

    @Override
    public Integer call() {
        if (form.isJson()) {
            config.json();
            return 0;
        }
        return config.call();
    }
}
