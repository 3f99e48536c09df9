package dialogue.operator.cli.work;

import dialogue.delivery.MailProtection;
import dialogue.operator.Made;
import dialogue.operator.answer.Complaint;
import dialogue.operator.cli.screen.ProgressBar;
import dialogue.operator.cli.screen.ProgressLines;
import dialogue.operator.cli.screen.Terminal;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.watch.Log;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// Where briefings are made. Only what is asked through it starts Spring, and with it the ledger of an output folder.
public record Workshop(Terminal terminal, Interruption interruption, Start start, Settled settled) {

    public <T> T at(Path output, Function<Production, T> work) {
        return at(output, Production.class, work);
    }

    /// Works with one bean of the program.
    ///
    /// @param settings more of the configuration, such as `dialogue.input=input`
    public <B, T> T at(Path output, Class<B> bean, Function<B, T> work, String... settings) {
        try (var context = start.start(settled.place(), output, settings)) {
            return work.apply(context.getBean(bean));
        }
    }

    /// Starts the program for what may send messages: it tells first what does not protect them.
    ///
    /// @param settings more of the configuration, such as `dialogue.input=input`
    public ConfigurableApplicationContext sending(Path output, String... settings) {
        var context = start.start(settled.place(), output, settings);
        context.getBean(MailProtection.class).lack()
                .ifPresent(problem -> terminal.complain(Complaint.warning(problem, terminal.language())));
        return context;
    }

    /// Starts the program with a ledger of its own that is gone afterwards, whatever database is configured, and asks it something.
    ///
    /// @param settings more of the configuration, such as `dialogue.input=input`
    public <T> T trial(Function<ApplicationContext, T> question, String... settings) {
        try (var folder = TrialFolder.make();
                var context = start.start(settled.place(), folder.path(), Stream.concat(Stream.of(settings),
                        Stream.of("dialogue.serve=true", "spring.profiles.active=", "spring.datasource.url=embedded"))
                        .toArray(String[]::new))) {
            return question.apply(context);
        }
    }

    /// That what happens is told line by line, where a process stays and nothing else is configured.
    public String logged() {
        var key = "logging.level." + Log.NAME;
        return settled.effective().values().stream().filter(value -> value.key().equals(key)).findFirst()
                .map(value -> key + "=" + value.value()).orElse(key + "=info");
    }

    /// What a bean of the program lists. A folder that is not there holds nothing, and looking must not make one.
    public <B, T> List<T> list(Path output, Class<B> bean, Function<B, List<T>> work) {
        return Files.isDirectory(output) ? at(output, bean, work) : List.of();
    }

    /// True where an output folder has a ledger to look into: opening one that is not there would make it.
    public static boolean hasLedger(Path output) {
        return Files.isDirectory(output.resolve(".ledger"));
    }

    /// Has a use case make something that takes its time, and shows how far it is unless it shall be silent.
    ///
    /// @param settings more of the configuration, such as `dialogue.input=input`
    public <U> Made make(Path output, boolean silent, Class<U> useCase, BiFunction<U, Progress, Made> work,
            String... settings) {
        try (var context = sending(output, settings);
                var _ = interruption.watch(terminal);
                var bar = new ProgressBar(terminal)) {
            return work.apply(context.getBean(useCase),
                    silent ? Progress.NONE : terminal.live() ? bar : new ProgressLines(terminal));
        }
    }
}
