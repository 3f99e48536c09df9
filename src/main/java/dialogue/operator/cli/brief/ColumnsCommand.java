package dialogue.operator.cli.brief;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Speech;
import dialogue.operator.view.ColumnView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue columns`: which columns the input has, what they are called in three languages, and which words they allow.
@Command(name = "columns")
final class ColumnsCommand implements Callable<Integer> {

    private final Terminal users;

    @Mixin
    private final Form form = new Form();

    @Mixin
    private final Speech speech = new Speech();

    ColumnsCommand(Terminal users) {
        this.users = users;
    }

    @Override
    public Integer call() {
        var terminal = speech.in(users);
        form.tell(terminal, ColumnView.ofAllFiles(), new Columns(terminal)::show);
        return 0;
    }
}
