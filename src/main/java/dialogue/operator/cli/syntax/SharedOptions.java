package dialogue.operator.cli.syntax;

import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.operator.answer.Answer;
import dialogue.operator.answer.Csv;
import dialogue.operator.answer.Json;
import dialogue.operator.cli.screen.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that several commands take, and the commands below them; mixed in by picocli.
public final class SharedOptions {

    private SharedOptions() {}

    /// `--input FOLDER`
    public static final class Input {

        @Option(names = "--input", paramLabel = "FOLDER", descriptionKey = "option.input", scope = ScopeType.INHERIT)
        private Path folder = Path.of("input");

        public Path folder() {
            return folder;
        }

        /// The same for Spring.
        public String setting() {
            return "dialogue.input=" + folder;
        }
    }

    /// `--output FOLDER`
    public static final class Output {

        @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.output", scope = ScopeType.INHERIT)
        private Path folder = Path.of("output");

        public Path folder() {
            return folder;
        }
    }

    /// `--output-format table|csv|json`, of a command and of those below it.
    public static final class Form {

        @Option(names = AskedForm.OPTION, paramLabel = "KEY", descriptionKey = "option.output-format", scope = ScopeType.INHERIT)
        private Layout layout = Layout.TABLE;

        /// True where a person reads it, and everything else that is told beside it.
        public boolean isTable() {
            return layout == Layout.TABLE;
        }

        /// Tells an answer to a program; a person is told otherwise.
        public void tell(Terminal terminal, Answer answer) {
            tell(terminal, answer, () -> {
            });
        }

        /// Tells an answer, to a person by a table of its own.
        public void tell(Terminal terminal, Answer answer, Runnable table) {
            switch (layout) {
                case TABLE -> table.run();
                case CSV -> terminal.out().print(Csv.of(answer));
                case JSON -> terminal.print(Json.of(answer));
            }
        }
    }

    /// `--send` or `--hold`
    public static final class Post {

        @Option(names = "--send", descriptionKey = "option.send")
        private boolean send;

        @Option(names = "--hold", descriptionKey = "option.hold")
        private boolean hold;

        /// What becomes of the messages.
        ///
        /// @throws Problem where both are given
        public Posting posting() {
            if (send && hold) {
                throw Problem.of(Problem.Kind.USAGE, "usage.send-and-hold");
            }
            return send ? Posting.SEND : hold ? Posting.HOLD : Posting.UNSAID;
        }
    }

    /// `--quiet`
    public static final class Noise {

        @Option(names = "--quiet", descriptionKey = "option.quiet")
        private boolean quiet;

        public boolean isQuiet() {
            return quiet;
        }
    }

    /// `--language KEY`
    public static final class Speech {

        @Option(names = "--language", paramLabel = "KEY", descriptionKey = "option.language")
        private Optional<Language> language = Optional.empty();

        public Terminal in(Terminal users) {
            return language.map(users::speaking).orElse(users);
        }
    }
}
