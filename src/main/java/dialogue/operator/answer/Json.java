package dialogue.operator.answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How the answers are written: in the order of their components, with underscores, below the version of their schema. The schemas stand in `src/docs/schemas`.
public final class Json {

    /// What it is when a name goes or means something else; a new name leaves it as it is.
    static final int SCHEMA_VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private Json() {}

    /// An answer, over several lines.
    public static String of(Answer answer) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(versioned(answer));
    }

    /// An answer on one line.
    public static String line(Answer answer) {
        return MAPPER.writeValueAsString(versioned(answer));
    }

    private static ObjectNode versioned(Answer answer) {
        return MAPPER.createObjectNode().put("schema_version", SCHEMA_VERSION).setAll((ObjectNode) tree(answer));
    }

    static JsonNode tree(Object view) {
        return MAPPER.valueToTree(view);
    }
}
