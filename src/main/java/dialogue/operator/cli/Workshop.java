package dialogue.operator.cli;

import dialogue.delivery.Dispatch;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;

/// Where briefings are made. Only what is asked through it starts Spring, and with it the ledger of an output folder.
record Workshop(Terminal terminal, Interruption interruption, Function<Path, ConfigurableApplicationContext> start) {

    <T> T at(Path output, Function<Production, T> work) {
        return with(output, Production.class, work);
    }

    /// Works with the outbox of an output folder.
    <T> T outbox(Path output, Function<Outbox, T> work) {
        return with(output, Outbox.class, work);
    }

    private <B, T> T with(Path output, Class<B> bean, Function<B, T> work) {
        try (var context = start.apply(output)) {
            return work.apply(context.getBean(bean));
        }
    }

    /// Makes something that takes its time, and shows how far it is unless it shall be silent; then hands over what is due in
    /// the outbox, once.
    Produced make(Path output, boolean silent, Posting posting, BiFunction<Production, Progress, Outcome> work) {
        try (var context = start.apply(output)) {
            var outbox = context.getBean(Outbox.class);
            if (posting == Posting.SEND && !outbox.hasRecipients()) {
                throw Problem.of(Kind.FAILED, "mail.no-recipient");
            }
            var outcome = produce(silent, progress -> work.apply(context.getBean(Production.class), progress));
            return new Produced(outcome, post(output, posting, outbox, outcome));
        }
    }

    private Outcome produce(boolean silent, Function<Progress, Outcome> work) {
        try (var _ = interruption.watch(terminal); var bar = new ProgressBar(terminal)) {
            return work.apply(silent ? Progress.NONE : terminal.live() ? bar : new ProgressLines(terminal));
        }
    }

    private static Post post(Path output, Posting posting, Outbox outbox, Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.REJECTED) {
            return new Post(List.of(), List.of(), output);
        }
        var run = outcome.run();
        if (posting == Posting.SEND) {
            outbox.approveAll(run.year(), run.occasion().key(), run.revision(), Person.name());
        }
        var moved = outbox.drain().stream().filter((Dispatch each) -> Post.isOf(outcome, each)).toList();
        return new Post(outbox.of(run.year(), run.occasion().key(), run.revision()), moved,
                output.toAbsolutePath().normalize().resolve("outbox"));
    }
}
