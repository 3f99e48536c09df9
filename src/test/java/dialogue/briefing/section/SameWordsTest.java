package dialogue.briefing.section;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What "how to read this document" says of a rule stands in the code that applies it.
class SameWordsTest {

    private static final String DOCSTRINGS = docstrings();

    static Stream<String> rules() {
        return ResourceBundle.getBundle("messages.briefing", Locale.of("en")).keySet().stream()
                .filter(key -> key.matches("reading\\.(glance|matters|lateness|changes|timeline)\\..*")).sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsExplainedInTheWordsOfItsCode(String key) {
        var explained = Messages.load("briefing").say(Language.ENGLISH, key);
        var sentences = Arrays.stream(explained.replaceFirst("^[^:]*: ", "").split("(?<=\\.) "))
                .map(SameWordsTest::bare);

        assertThat(sentences).allSatisfy(sentence -> assertThat(DOCSTRINGS).contains(sentence));
    }

    private static String docstrings() {
        try (var files = Files.walk(Path.of("src/main/java/dialogue/briefing"))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(SameWordsTest::lines)
                    .map(String::strip)
                    .filter(line -> line.startsWith("///")).map(line -> bare(line.substring(3).strip()))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
