package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The three languages say the same: every bundle has the same keys and placeholders in each, and none that nobody asks for.
class MessagesInStepTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", "")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(String bundle) {
        var messages = Messages.load(bundle);
        assertThat(messages.keys(Language.FRENCH)).isEqualTo(messages.keys(Language.ENGLISH));
        assertThat(messages.keys(Language.KOREAN)).isEqualTo(messages.keys(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageFillsInTheSamePlaceholders(String bundle) {
        var messages = Messages.load(bundle);
        for (var key : messages.keys(Language.ENGLISH)) {
            var expected = placeholders(messages.pattern(Language.ENGLISH, key));
            assertThat(placeholders(messages.pattern(Language.FRENCH, key))).as(key).isEqualTo(expected);
            assertThat(placeholders(messages.pattern(Language.KOREAN, key))).as(key).isEqualTo(expected);
        }
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noFrenchTextHasAPlainSpaceBeforeAColon() throws IOException {
        for (var bundle : bundles()) {
            var messages = Messages.load(bundle);
            for (var key : messages.keys(Language.FRENCH)) {
                assertThat(messages.pattern(Language.FRENCH, key)).as(key).doesNotContain(" :", "« ", " »", " ;", " !",
                        " ?");
            }
        }
    }

    /// `을(를)` tells the reader that a machine did not know the word; the sentence is to be worded so that it need not.
    @ParameterizedTest
    @MethodSource("bundles")
    void noKoreanTextLeavesAParticleOpen(String bundle) {
        var messages = Messages.load(bundle);
        assertThat(messages.keys(Language.KOREAN)).allSatisfy(
                key -> assertThat(messages.pattern(Language.KOREAN, key)).doesNotContainPattern("[가-힣]\\([가-힣]\\)"));
    }

    /// A key is asked for where the code or a page holds it whole, or holds the prefix before its last point, to which a constant's key is added.
    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsWithoutUse(String bundle) throws IOException {
        var code = sources();
        var unused = Messages.load(bundle).keys(Language.ENGLISH).stream().filter(key -> !isUsed(key, code)).sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean isUsed(String key, String code) {
        var point = key.lastIndexOf('.');
        return code.contains('"' + key + '"') || code.contains("'" + key + "'") || code.contains("#{" + key + '}')
                || code.contains("#{" + key + '(')
                || (point > 0 && isPrefixUsed(key.substring(0, point), code));
    }

    private static boolean isPrefixUsed(String prefix, String code) {
        return code.contains('"' + prefix + ".\"") || code.contains("#{|" + prefix + ".$")
                || code.contains("'" + prefix + ".'") || code.contains("word(\"" + prefix + '"')
                || code.contains("sides(\"" + prefix + '"')
                || prefix.startsWith("reading.") || prefix.startsWith("column") || prefix.startsWith("figure")
                || prefix.startsWith("fact");
    }

    private static String sources() throws IOException {
        return text(Path.of("src/main/java")) + text(Path.of("src/main/resources/console"));
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file : files.filter(path -> path.toString().matches(".*\\.(java|html)")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
