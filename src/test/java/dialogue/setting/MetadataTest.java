package dialogue.setting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dialogue.Dialogue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// What the build writes down for editors is what the program knows, key by key.
class MetadataTest {

    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    /// The descriptions by key.
    private static Map<String, String> written() {
        var keys = new TreeMap<String, String>();
        JsonMapper.shared().readTree(METADATA).get("properties").forEach(property -> {
            if (property.get("name").asString().startsWith("dialogue.")) {
                keys.put(property.get("name").asString(), property.path("description").asString(""));
            }
        });
        return keys;
    }

    /// The keys as the program reads them; those of named entries once, and the names beside them.
    private static Stream<String> known() {
        var read = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(Dialogue.class).stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class)).map(JavaClass::reflect)
                .flatMap(type -> KnownKeys.keys(KnownKeys.part(type) + ".", type));
        return Stream.concat(read, Stream.of("dialogue.ministries", "dialogue.schedules"));
    }

    @Test
    void everyKeyIsWrittenDownForEditors() {
        assertThat(written().keySet()).isEqualTo(new TreeSet<>(known().toList())).hasSizeGreaterThan(35);
    }

    @Test
    void everyKeyIsDescribed() {
        assertThat(written()).allSatisfy((key, description) -> assertThat(description).as(key).hasSizeGreaterThan(5));
    }

    @Test
    void everyGroupHasKeys() {
        assertThat(written().keySet().stream().map(key -> key.split("[.]", -1)[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Groups.class.getRecordComponents())
                        .map(group -> DataObjectPropertyName.toDashedForm(group.getName())).toList());
    }

    /// Lists bear their places, and every schedule and ministry has the keys of the first.
    @Test
    void whatIsShippedIsAmongThem() throws Exception {
        var shipped = new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml"));
        var keys = Arrays.stream(((EnumerablePropertySource<?>) shipped.getFirst()).getPropertyNames())
                .filter(key -> key.startsWith("dialogue."))
                .map(key -> key.replaceAll("\\[\\d+]$", "").replaceAll("^(dialogue.schedules)[.][a-z-]+", "$1.annual")
                        .replaceAll("^(dialogue.ministries)[.][a-z-]+", "$1.canada"))
                .distinct().toList();
        assertThat(keys).hasSizeGreaterThan(15).allMatch(written()::containsKey);
    }
}
