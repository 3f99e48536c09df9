package dialogue.operator.cli;

import dialogue.language.Language;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that several commands take, and the commands below them; mixed in by picocli.
final class SharedOptions {

    private SharedOptions() {}

    /// `--input FOLDER`
    static final class Input {

        @Option(names = "--input", paramLabel = "FOLDER", descriptionKey = "option.input", scope = ScopeType.INHERIT)
        private Path folder = Path.of("input");

        Path folder() {
            return folder;
        }

        /// The same for Spring.
        String setting() {
            return "dialogue.input=" + folder;
        }
    }

    /// `--output FOLDER`
    static final class Output {

        @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.output", scope = ScopeType.INHERIT)
        private Path folder = Path.of("output");

        Path folder() {
            return folder;
        }
    }

    /// `--json`
    static final class Form {

        @Option(names = "--json", descriptionKey = "option.json")
        private boolean json;

        boolean isJson() {
            return json;
        }
    }

    /// `--quiet`
    static final class Noise {

        @Option(names = "--quiet", descriptionKey = "option.quiet")
        private boolean quiet;

        boolean isQuiet() {
            return quiet;
        }
    }

    /// `--language KEY`
    static final class Speech {

        @Option(names = "--language", paramLabel = "KEY", descriptionKey = "option.language")
        private Optional<Language> language = Optional.empty();

        Terminal in(Terminal users) {
            return language.map(users::speaking).orElse(users);
        }
    }
}
