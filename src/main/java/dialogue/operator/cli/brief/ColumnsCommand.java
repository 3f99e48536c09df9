package dialogue.operator.cli.brief;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.Layout;
import dialogue.operator.cli.syntax.SharedOptions.Speech;
import dialogue.operator.view.ColumnView;
import dialogue.operator.view.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dialogue columns`: which columns the input has, what they are called in three languages, and which words they allow.
@Command(name = "columns")
final class ColumnsCommand implements Callable<Integer> {

    private final Terminal users;

    @Option(names = "--format", paramLabel = "KEY", descriptionKey = "option.layout")
    private Layout layout = Layout.TABLE;

    @Mixin
    private final Speech speech = new Speech();

    ColumnsCommand(Terminal users) {
        this.users = users;
    }

    @Override
    public Integer call() {
        var terminal = speech.in(users);
        switch (layout) {
            case TABLE -> new Columns(terminal).show();
            case CSV -> ColumnView.csv().forEach(terminal::print);
            case JSON -> terminal.print(Json.of(ColumnView.byFile()));
        }
        return 0;
    }
}
