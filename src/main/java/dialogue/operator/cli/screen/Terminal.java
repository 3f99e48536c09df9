package dialogue.operator.cli.screen;

import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Visible;
import java.io.PrintStream;
import java.util.List;
import java.util.ResourceBundle;

/// Where a person reads: their language, what they asked for, and beside it what goes wrong and how far it is.
///
/// @param out what was asked for
/// @param err problems and progress
/// @param live true where a line may be drawn again in place
/// @param width columns of a line
public record Terminal(Language language, PrintStream out, PrintStream err, boolean live, int width) {

    private static final Messages WORDS = Messages.load("commands");

    public Terminal speaking(Language other) {
        return new Terminal(other, out, err, live, width);
    }

    /// The words of a message of the bundle `commands`.
    public String words(String key, Object... arguments) {
        return WORDS.say(language, key, arguments);
    }

    /// Tells a message on a line of its own.
    public void tell(String key, Object... arguments) {
        print(words(key, arguments));
    }

    /// Names what lies in an input folder and is not read; nothing where there is nothing.
    public void tellPassedOver(List<String> names) {
        if (!names.isEmpty()) {
            tell("passed-over", Visible.line(String.join(", ", names)));
        }
    }

    /// The same bundle for picocli.
    public ResourceBundle help() {
        return new HelpWords(WORDS, language);
    }

    public void print(String line) {
        out.println(line);
    }

    public void print(Grid grid) {
        grid.lines(width).forEach(this::print);
    }

    /// Tells what went wrong, in one line that names the program, as scripts and mail from cron expect.
    public void complain(String sentence) {
        err.println("dialogue: " + sentence);
    }

    /// The heads of a table: the messages `head.KEY`.
    public List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> words("head." + key)).toList();
    }
}
