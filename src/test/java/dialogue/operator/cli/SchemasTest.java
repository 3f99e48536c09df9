package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program relies on every name: what is not in a schema is in no answer.
class SchemasTest {

    private static final Set<String> OTHERS = Set.of("error", "manifest", "brief-dry-run",
            "outbox-approve-dry-run");

    @Test
    void everyCommandThatAnswersHasOneAndNoOtherDoes() throws IOException {
        var answering = new TreeSet<String>();
        collect(User.in(Path.of("nowhere")).commands(), "", answering);
        answering.addAll(OTHERS);
        assertThat(answering).contains("runs", "runs-show", "outbox-approve").isEqualTo(Schemas.names());
    }

    private static void collect(CommandLine command, String name, Set<String> answering) {
        if (command.getCommandSpec().findOption("--output-format") != null) {
            answering.add(name);
        }
        command.getSubcommands()
                .forEach((key, below) -> collect(below, name.isEmpty() ? key : name + "-" + key, answering));
    }

    @Test
    void everyOneLetsNoOtherNameInAndDemandsEachOfItsOwn() throws IOException {
        for (var name : Schemas.names()) {
            var schema = JsonMapper.shared().readTree(Files.readString(Schemas.FOLDER.resolve(name + Schemas.ENDING)));
            assertThat(schema.path("$schema").asString()).as(name)
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
            objects(schema).forEach(object -> {
                assertThat(object.path("additionalProperties").toString()).as(name).isEqualTo("false");
                assertThat(strings(object.path("required"))).as(name)
                        .containsExactlyElementsOf(object.path("properties").propertyNames());
            });
        }
    }

    private static Stream<JsonNode> objects(JsonNode schema) {
        var below = Stream.concat(schema.valueStream(), Stream.empty()).flatMap(SchemasTest::objects);
        return schema.path("properties").isObject() ? Stream.concat(Stream.of(schema), below) : below;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void aNewNameIsNoticed() {
        assertThat(Schemas.faults("problems-dismiss", "{\"schema_version\": 1, \"number\": 3}")).isEmpty();
        assertThat(Schemas.faults("problems-dismiss", "{\"schema_version\": 1, \"number\": 3, \"subject\": \"\"}"))
                .hasSize(1);
        assertThat(Schemas.faults("problems-dismiss", "{\"number\": \"3\"}")).hasSize(2);
        assertThat(Schemas.faults("schedule-fire", "{}")).as("a schema that names another").isNotEmpty();
    }
}
