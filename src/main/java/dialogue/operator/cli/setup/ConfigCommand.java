package dialogue.operator.cli.setup;

import dialogue.language.Visible;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.work.Settled;
import dialogue.operator.view.ConfigurationView;
import dialogue.setting.ConfiguredValue;
import dialogue.setting.ConfiguredValue.From;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue config`: the values that hold, and where each comes from.
@Command(name = "config")
final class ConfigCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settled settled;

    @Mixin
    private final Form form = new Form();

    ConfigCommand(Terminal terminal, Settled settled) {
        this.terminal = terminal;
        this.settled = settled;
    }

    @Override
    public Integer call() {
        var values = settled.effective().values();
        form.tell(terminal, ConfigurationView.of(values), () -> tell(values));
        return 0;
    }

    private void tell(List<ConfiguredValue> values) {
        values.stream().filter(value -> value.from() != From.PROGRAM).forEach(this::tell);
        terminal.print("");
        terminal.tell("config.program");
        values.stream().filter(value -> value.from() == From.PROGRAM).forEach(this::tell);
    }

    Form form() {
        return form;
    }

    private void tell(ConfiguredValue value) {
        var said = value.isSecret() ? terminal.words("config.secret") : value.value();
        terminal.print(Visible.line(
                value.key() + " = " + said + (value.where().isEmpty() ? "" : "   (" + value.where() + ")")));
    }
}
