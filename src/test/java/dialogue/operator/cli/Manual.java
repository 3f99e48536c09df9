package dialogue.operator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.language.Language;
import dialogue.operator.cli.manual.FishCompletion;
import dialogue.operator.cli.manual.ManPage;
import dialogue.operator.cli.screen.Terminal;
import dialogue.setting.ConfigurationPlaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import picocli.AutoComplete;
import picocli.CommandLine;

/// Writes what an installation tells of the commands: the manual in three languages, and the completion of three shells. Only `./mvnw -Pdist
/// package` runs it, so it is no part of the program.
public final class Manual {

    private final Path share;

    private Manual(Path share) {
        this.share = share;
    }

    /// Writes all of it.
    ///
    /// @param arguments the folder that stands for `/usr/share`
    public static void main(String... arguments) throws IOException {
        new Manual(Path.of(arguments[0])).write();
    }

    /// The commands as a reader of the language sees them.
    static CommandLine commands(Language language) {
        var terminal = new Terminal(language, System.out, System.err, false, 100, false);
        return new Commands(terminal, (_, _, _) -> {
            throw new IllegalStateException("Nothing is started to write about it");
        }, ConfigurationPlaces.of(Map.of()), Optional.empty()).commandLine();
    }

    /// A command and those below it.
    static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(Stream.of(command), command.getSubcommands().values().stream().flatMap(Manual::all));
    }

    private void write() throws IOException {
        for (var language : Language.values()) {
            var folder = language == Language.ENGLISH ? "man/man1" : "man/" + language.key() + "/man1";
            for (var command : all(commands(language)).toList()) {
                var page = new ManPage(command.getCommandSpec(), language);
                zip(folder + "/" + page.name() + ".1.gz", page.text());
            }
        }
        var english = commands(Language.ENGLISH);
        var bash = AutoComplete.bash("dialogue", english);
        plain("bash-completion/completions/dialogue", bash);
        plain("zsh/vendor-completions/_dialogue", "#compdef dialogue\ncompopt() { :; } # bash's own\n" + bash
                + "_bash_complete -o default -F _complete_dialogue\n");
        plain("fish/vendor_completions.d/dialogue.fish", new FishCompletion(english.getCommandSpec()).text());
    }

    private void plain(String name, String text) throws IOException {
        Files.writeString(made(name), text);
    }

    /// As Debian asks it of a page: packed as well as it goes, and saying so in its head, which Java leaves open.
    private void zip(String name, String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new Best(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        var bytes = packed.toByteArray();
        bytes[8] = 2;
        Files.write(made(name), bytes);
    }

    private static final class Best extends GZIPOutputStream {

        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private Path made(String name) throws IOException {
        var file = share.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }
}
