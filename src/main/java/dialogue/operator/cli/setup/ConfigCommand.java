package dialogue.operator.cli.setup;

import dialogue.language.Visible;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Settled;
import dialogue.operator.view.ConfigurationView;
import dialogue.operator.view.Json;
import dialogue.setting.ConfiguredValue;
import dialogue.setting.ConfiguredValue.From;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `dialogue config`: the values that hold, and where each comes from.
@Command(name = "config")
final class ConfigCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settled settled;

    ConfigCommand(Terminal terminal, Settled settled) {
        this.terminal = terminal;
        this.settled = settled;
    }

    @Override
    public Integer call() {
        var values = values();
        values.stream().filter(value -> value.from() != From.PROGRAM).forEach(this::tell);
        terminal.print("");
        terminal.tell("config.program");
        values.stream().filter(value -> value.from() == From.PROGRAM).forEach(this::tell);
        return 0;
    }

    void json() {
        terminal.print(Json.of(ConfigurationView.of(values())));
    }

    private List<ConfiguredValue> values() {
        return settled.effective().values();
    }

    private void tell(ConfiguredValue value) {
        var said = value.isSecret() ? terminal.words("config.secret") : value.value();
        terminal.print(Visible.line(
                value.key() + " = " + said + (value.where().isEmpty() ? "" : "   (" + value.where() + ")")));
    }
}
