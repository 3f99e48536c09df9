package dialogue.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every act that is entered into the audit has words: a list of acts with one that has none could not be shown.
class ActWordsTest {

    private static final Pattern ENTERED = Pattern.compile("enter\\((?!\")[^;\"]*?,\\s*\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void everyActHasWords() throws IOException {
        var acts = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ENTERED.matcher(Files.readString(file)).results()
                        .forEach(match -> acts.add("act." + match.group(1).replace('.', '-')));
            }
        }
        assertThat(acts).contains("act.problem-dismiss", "act.review-open");
        assertThat(Messages.load("commands").keys(Language.ENGLISH)).containsAll(acts);
    }
}
