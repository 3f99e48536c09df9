package dialogue.operator.cli;

import dialogue.delivery.Dispatch;
import dialogue.delivery.MailProtection;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.watch.Audit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/// Where briefings are made. Only what is asked through it starts Spring, and with it the ledger of an output folder.
record Workshop(Terminal terminal, Interruption interruption, Start start) {

    <T> T at(Path output, Function<Production, T> work) {
        return at(output, Production.class, work);
    }

    /// Works with one bean of the program.
    ///
    /// @param settings more of the configuration, such as `dialogue.input=input`
    <B, T> T at(Path output, Class<B> bean, Function<B, T> work, String... settings) {
        try (var context = start.start(output, settings)) {
            return work.apply(context.getBean(bean));
        }
    }

    /// Starts the program for what may send messages: it tells first what does not protect them.
    ///
    /// @param settings more of the configuration, such as `dialogue.input=input`
    ConfigurableApplicationContext sending(Path output, String... settings) {
        var context = start.start(output, settings);
        context.getBean(MailProtection.class).lack()
                .ifPresent(problem -> terminal.complain(problem.sentence(terminal.language())));
        return context;
    }

    /// What a bean of the program lists. A folder that is not there holds nothing, and looking must not make one.
    <B, T> List<T> list(Path output, Class<B> bean, Function<B, List<T>> work) {
        return Files.isDirectory(output) ? at(output, bean, work) : List.of();
    }

    /// Makes something that takes its time, and shows how far it is unless it shall be silent; then hands over what is due in
    /// the outbox, once.
    ///
    /// @param entry enters it into the audit, where that is needed
    Produced make(Path output, boolean silent, Posting posting, Consumer<Audit> entry,
            BiFunction<Production, Progress, Outcome> work) {
        try (var context = sending(output)) {
            var outbox = context.getBean(Outbox.class);
            if (posting == Posting.SEND && !outbox.hasRecipients()) {
                throw Problem.of(Kind.FAILED, "mail.no-recipient");
            }
            entry.accept(context.getBean(Audit.class));
            var outcome = watched(silent, progress -> work.apply(context.getBean(Production.class), progress));
            return new Produced(outcome, post(output, posting, outbox, outcome));
        }
    }

    /// Hands over what is due in the outbox, once, after something was made.
    Produced handOver(Path output, Outcome outcome) {
        try (var context = sending(output)) {
            return new Produced(outcome, post(output, Posting.UNSAID, context.getBean(Outbox.class), outcome));
        }
    }

    /// Has something be done that takes its time.
    <T> T watched(boolean silent, Function<Progress, T> work) {
        try (var _ = interruption.watch(terminal); var bar = new ProgressBar(terminal)) {
            return work.apply(silent ? Progress.NONE : terminal.live() ? bar : new ProgressLines(terminal));
        }
    }

    private static Post post(Path output, Posting posting, Outbox outbox, Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.REJECTED) {
            return new Post(outcome.run().makes(), List.of(), Set.of(), output);
        }
        var run = outcome.run();
        if (posting == Posting.SEND) {
            outbox.approveAll(run.makes(), Person.name());
        }
        var moved = outbox.drain().stream().map(Dispatch::id).collect(Collectors.toSet());
        return new Post(run.makes(), outbox.of(run.makes()), moved,
                output.toAbsolutePath().normalize().resolve("outbox"));
    }
}
