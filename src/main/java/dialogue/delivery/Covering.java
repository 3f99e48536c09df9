package dialogue.delivery;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.occasion.Occasion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a covering message says about a revision's documents of one audience, already in words. It stands beside them as
/// `AUDIENCE/covering.json`, so that a message made later, or again, says what the documents say, and nobody else reads it.
///
/// @param audience its key
/// @param markings of what the documents hold, by keys; empty for unclassified
/// @param stamps what the documents are besides, by keys; none in a file of before letters told it
/// @param byLanguage the words, by the key of the language
/// @param standings of all initiatives, to be compared with those of another revision
public record Covering(int year, Occasion occasion, String audience, List<String> markings, List<String> stamps,
        Map<String, Words> byLanguage, List<Standing> standings) {

    private static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    /// Copies the stamps; a file may lack them.
    public Covering(int year, Occasion occasion, String audience, List<String> markings,
            @Nullable List<String> stamps, Map<String, Words> byLanguage, List<Standing> standings) {
        this.year = year;
        this.occasion = occasion;
        this.audience = audience;
        this.markings = markings;
        this.stamps = stamps == null ? List.of() : List.copyOf(stamps);
        this.byLanguage = byLanguage;
        this.standings = standings;
    }

    /// The words in one language.
    ///
    /// @param title of the briefing, such as `Strategic Dialogue 2026`
    /// @param facts from the cover: label and value
    /// @param movements what moved since the last review; the first line heads them; may be empty
    /// @param matters for decision, the weightiest first; none in a file of before letters told them
    public record Words(String title, List<Fact> facts, List<Figure> figures, List<String> movements,
            List<Matter> matters) {

        /// Copies them; a file may lack the matters.
        public Words(String title, List<Fact> facts, List<Figure> figures, List<String> movements,
                @Nullable List<Matter> matters) {
            this.title = title;
            this.facts = List.copyOf(facts);
            this.figures = List.copyOf(figures);
            this.movements = List.copyOf(movements);
            this.matters = matters == null ? List.of() : List.copyOf(matters);
        }
    }

    /// A matter for decision.
    ///
    /// @param about the initiative and what else places it
    /// @param words what is to be decided, as the documents say it
    public record Matter(String about, String words) {}

    /// A label and what it stands for.
    public record Fact(String label, String value) {}

    /// A key figure.
    ///
    /// @param detail what it is made of, or how it moved; may be empty
    public record Figure(String value, String label, String detail) {}

    /// An initiative as these documents show it.
    ///
    /// @param titles by the key of the language
    /// @param statuses likewise, in words
    /// @param digest SHA-256 over all that the documents say of it in their table of initiatives
    public record Standing(String initiative, Map<String, String> titles, Map<String, String> statuses,
            String digest) {}

    /// Its path below a revision's folder.
    public static String file(String audience) {
        return audience + "/covering.json";
    }

    /// The covering of an audience as it was published; empty where the file is gone, or not the one that the revision's
    /// manifest names.
    public static Optional<Covering> in(Revision revision, String audience) {
        try {
            var bytes = Files.readAllBytes(revision.folder().resolve(file(audience)));
            return revision.manifest()
                    .filter(manifest -> manifest.coverings().stream()
                            .anyMatch(published -> published.file().equals(file(audience))
                                    && published.sha256().equals(Digest.of(bytes).sha256())))
                    .map(_ -> JSON.readValue(bytes, Covering.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /// All its words, to be looked through.
    public String text() {
        return words(JSON.valueToTree(this)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(JsonNode node) {
        return node.isString() ? Stream.of(node.stringValue()) : node.valueStream().flatMap(Covering::words);
    }

    /// As it stands in the file.
    public String json() {
        return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
    }
}
