package dialogue.operator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.MailProtection;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.Watched;
import dialogue.language.Language;
import dialogue.occasion.RevisionKey;
import dialogue.operator.OperatorConfiguration;
import dialogue.operator.cli.screen.Terminal;
import dialogue.run.Production;
import dialogue.run.collect.ReportCollection;
import dialogue.setting.ConfigurationPlaces;
import dialogue.watch.Audit;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine;

/// A person at a screen of 100 columns who gives commands. In what they read the folder they work in is called FOLDER.
final class User {

    /// Starts Spring, wherever the configuration stands.
    interface Opening {

        ConfigurableApplicationContext start(Path output, String... settings);
    }

    /// What a command said, and how it ended.
    record Said(int exitCode, String out, String err) {}

    private final Path folder;
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final Production production;
    private final Outbox outbox;
    private final Language language;
    private final boolean live;
    private final Watched watched = new Watched();
    private final List<Path> started = new ArrayList<>();

    private User(Path folder, Production production, Outbox outbox, Language language, boolean live) {
        this.folder = folder;
        this.production = production;
        this.outbox = outbox;
        this.language = language;
        this.live = live;
    }

    static User in(Path folder, Production production) {
        return new User(folder, production, Posts.none(), Language.ENGLISH, false);
    }

    /// One who may only give commands that do without Spring.
    static User in(Path folder) {
        return new User(folder, new NoProduction(), Posts.none(), Language.ENGLISH, false);
    }

    User speaking(Language other) {
        return new User(folder, production, outbox, other, live);
    }

    User with(Outbox other) {
        return new User(folder, production, other, language, live);
    }

    User atATerminal() {
        return new User(folder, production, outbox, language, true);
    }

    /// The output folders that Spring was started for.
    List<Path> started() {
        return started;
    }

    /// What they did that is kept in the audit.
    List<String> acts() {
        return watched.entered();
    }

    /// Asks nobody.
    private record Asking(Path output) implements ReportCollection {

        @Override
        public Path write(int year) {
            return output.resolve(year + "/collect/forms");
        }

        @Override
        public Optional<RevisionKey> ask(int year, Posting posting, Optional<Instant> since) {
            return Optional.empty();
        }
    }

    /// All there are.
    CommandLine commands() {
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return commands(new Terminal(language, out, out, live, 100, false), this::start).commandLine();
    }

    private Commands commands(Terminal terminal, Opening opening) {
        return new Commands(terminal, (_, output, settings) -> opening.start(output, settings),
                new ConfigurationPlaces(folder, folder.resolve("etc")), Optional.empty());
    }

    /// @param command its words, in which FOLDER stands for the folder they work in
    Said gives(String command) {
        return gives(command, this::start);
    }

    /// @param opening starts another program than the one that this person knows
    Said gives(String command, Opening opening) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(language, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8),
                live, 100, false);
        var words = command.isEmpty() ? new String[0] : command.replace("FOLDER", folder.toString()).split(" ", -1);
        var exitCode = commands(terminal, opening).run(words);
        return promised(words, new Said(exitCode, read(out), read(err)));
    }

    /// What is said in JSON is always held against its schema.
    private static Said promised(String[] words, Said said) {
        if (String.join(" ", words).contains("--output-format json")) {
            assertThat(said.err().lines().flatMap(line -> Schemas.faults("error", line).stream())).as(said.err())
                    .isEmpty();
            if (!said.out().isEmpty()) {
                assertThat(Schemas.faults(Schemas.of(words), said.out())).as(said.out()).isEmpty();
            }
        }
        return said;
    }

    private String read(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8).replace(folder.toString(), "FOLDER");
    }

    private ConfigurableApplicationContext start(Path output, String... settings) {
        started.add(output);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Production.class, () -> production);
        context.registerBean(Outbox.class, () -> outbox);
        context.registerBean(Audit.class, () -> watched);
        context.registerBean(ReportCollection.class, () -> new Asking(output));
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.registerBean(MailProtection.class, () -> new MailProtection(Optional.empty()));
        context.register(OperatorConfiguration.class);
        context.refresh();
        return context;
    }
}
