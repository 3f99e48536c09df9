package dialogue.operator.cli;

import dialogue.operator.cli.screen.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/// `dialogue help [COMMAND ...]`.
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommandLine root;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "option.command")
    private List<String> path = new ArrayList<>();

    HelpCommand(Terminal terminal, CommandLine root) {
        this.terminal = terminal;
        this.root = root;
    }

    @Override
    public Integer call() {
        var command = root;
        for (var name : path) {
            var next = command.getSubcommands().get(name);
            if (next == null) {
                throw new UnmatchedArgumentException(command, List.of(name));
            }
            command = next;
        }
        command.usage(terminal.out());
        return 0;
    }
}
