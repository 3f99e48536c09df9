package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final Path PROMISES = Path.of("src/docs/promises.md");

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(file)).results()
                .map(match -> match.group(1)).toList();
    }

    @Test
    void everyPromiseOfTheReadmeIsHeldByATest() throws IOException {
        var promises = found("^- (\\*\\*.+?\\*\\*)", Path.of("README.md"));

        assertThat(promises).hasSizeGreaterThanOrEqualTo(8);
        assertThat(found("^\\| (\\*\\*.+?\\*\\*)", PROMISES)).containsExactlyElementsOf(promises);
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var named = found("`(\\w+(?:Test|Properties))`", PROMISES);
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(named).hasSizeGreaterThan(20).allMatch(there::contains);
        }
    }
}
