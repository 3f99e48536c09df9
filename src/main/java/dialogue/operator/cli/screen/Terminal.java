package dialogue.operator.cli.screen;

import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.language.Visible;
import dialogue.operator.answer.Complaint;
import dialogue.operator.answer.Json;
import java.io.PrintStream;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Where a person reads: their language, what they asked for, and beside it what goes wrong and how far it is.
///
/// @param out what was asked for
/// @param err problems and progress
/// @param live true where a line may be drawn again in place
/// @param width columns of a line
/// @param read true where a program reads what goes wrong
public record Terminal(Language language, PrintStream out, PrintStream err, boolean live, int width, boolean read) {

    private static final Messages WORDS = Messages.load("commands");

    public Terminal speaking(Language other) {
        return new Terminal(other, out, err, live, width, read);
    }

    /// The same where a program reads it.
    public Terminal readByProgram() {
        return new Terminal(language, out, err, false, width, true);
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

    /// Tells with what problem the command ends.
    public void complain(Problem problem) {
        complain(Complaint.of(problem, language));
    }

    /// Tells what went wrong, by a message of the bundle.
    ///
    /// @param exitCode with which the command ends
    public void complain(int exitCode, String key, Object... arguments) {
        complain(complaint(exitCode, key, arguments));
    }

    /// The same, not yet told.
    ///
    /// @param exitCode null where nobody knows it, or the command goes on
    public Complaint complaint(@Nullable Integer exitCode, String key, Object... arguments) {
        return Complaint.of(key, exitCode, words(key, arguments), WORDS.parts(language, key, arguments));
    }

    /// Tells what went wrong, in one line that names the program, as scripts and mail from cron expect; or as JSON.
    public void complain(Complaint complaint) {
        err.println(read ? Json.line(complaint) : "dialogue: " + complaint.message());
    }

    /// The heads of a table: the messages `head.KEY`.
    public List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> words("head." + key)).toList();
    }
}
