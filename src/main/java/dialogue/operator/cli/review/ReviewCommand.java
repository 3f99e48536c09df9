package dialogue.operator.cli.review;

import dialogue.operator.answer.Answer;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Input;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.view.ReviewView;
import dialogue.run.check.ReviewStanding;
import dialogue.run.check.Standings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue review`: how far the newest review is.
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Input input = new Input();

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    ReviewCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        return tell(standings().newest());
    }

    int tell(ReviewStanding standing) {
        return tell(ReviewView.of(standing), () -> new StandingTable(terminal).show(standing));
    }

    int tell(Answer answer, Runnable words) {
        form.tell(terminal, answer, words);
        return 0;
    }

    Terminal terminal() {
        return terminal;
    }

    Path input() {
        return input.folder();
    }

    Standings standings() {
        return new Standings(input.folder(), output.folder(), workshop.settled().allowance());
    }

    <U, T> T at(Class<U> useCase, Function<U, T> work) {
        return workshop.at(output.folder(), useCase, work, input.setting());
    }
}
