package dialogue.operator.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is promised of the answers of the commands, a file each in `src/docs/schemas`.
public final class Schemas {

    static final Path FOLDER = Path.of("src/docs/schemas");
    static final String ENDING = ".schema.json";
    private static final String BASE = "https://schemas.test/";

    private static final SchemaRegistry ALL = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Schemas::text)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Schemas() {}

    private static @Nullable String text(String address) {
        try {
            return address.startsWith(BASE)
                    ? Files.readString(FOLDER.resolve(address.substring(BASE.length())))
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Their names, such as `runs-show`.
    static Set<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, "")).collect(Collectors.toSet());
        }
    }

    static boolean has(String name) {
        return Files.exists(FOLDER.resolve(name + ENDING));
    }

    /// That of a command, by its words; of one that writes a workbook instead, that of `form`.
    static String of(String... words) {
        if (List.of(words).contains("--format") && words[0].equals("check")) {
            return "form";
        }
        var command = command(words);
        return List.of(words).contains("--dry-run") && has(command + "-dry-run") ? command + "-dry-run" : command;
    }

    private static String command(String... words) {
        return Stream.of(words).map(word -> words[0] + "-" + word).filter(Schemas::has).findFirst().orElse(words[0]);
    }

    /// What in a text is not as its schema says.
    public static List<String> faults(String name, String json) {
        return ALL.getSchema(SchemaLocation.of(BASE + name + ENDING)).validate(json, InputFormat.JSON).stream()
                .map(Object::toString).toList();
    }
}
