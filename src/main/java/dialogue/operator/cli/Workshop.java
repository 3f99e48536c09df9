package dialogue.operator.cli;

import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;

/// Where briefings are made. Only what is asked through it starts Spring, and with it the ledger of an output folder.
record Workshop(Terminal terminal, Interruption interruption, Function<Path, ConfigurableApplicationContext> start) {

    <T> T at(Path output, Function<Production, T> work) {
        try (var context = start.apply(output)) {
            return work.apply(context.getBean(Production.class));
        }
    }

    /// Makes something that takes its time, and shows how far it is unless it shall be silent.
    Outcome make(Path output, boolean silent, BiFunction<Production, Progress, Outcome> work) {
        try (var _ = interruption.watch(terminal); var bar = new ProgressBar(terminal)) {
            var progress = silent ? Progress.NONE : terminal.live() ? bar : new ProgressLines(terminal);
            return at(output, production -> work.apply(production, progress));
        }
    }
}
