package dialogue.operator.cli.screen;

import dialogue.language.Language;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out about the person in front of the program. The only place that asks for the user's locale and character set.
public final class UserTerminal {

    private static final int USUAL_WIDTH = 100;

    private UserTerminal() {}

    public static Terminal open(Map<String, String> environment) {
        var live = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Terminal(language(environment, Locale.getDefault(Locale.Category.DISPLAY)),
                stream(FileDescriptor.out, live, System.out), stream(FileDescriptor.err, live, System.err), live,
                live ? width() : USUAL_WIDTH, false);
    }

    /// The language of `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set; else of the given locale; English where that is none of
    /// the three. The variables are read here because the JVM follows them only where the system has that locale installed.
    static Language language(Map<String, String> environment, Locale otherwise) {
        var tag = Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty()).findFirst().orElse(otherwise.getLanguage());
        return Language.of(tag.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT)).orElse(Language.ENGLISH);
    }

    /// A terminal gets its own character set; a file, and a terminal that claims to know ASCII only, UTF-8.
    private static PrintStream stream(FileDescriptor target, boolean live, PrintStream standard) {
        var own = standard.charset();
        Charset charset = live && !own.equals(StandardCharsets.US_ASCII) ? own : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(target), true, charset);
    }

    /// What `stty` says of the terminal, less one column, because some break a line that is full.
    private static int width() {
        try {
            var process = new ProcessBuilder("stty", "size").redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD).start();
            var size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return size.matches("\\d+ [1-9]\\d*") ? Integer.parseInt(size.split(" ", 2)[1]) - 1 : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        }
    }
}
