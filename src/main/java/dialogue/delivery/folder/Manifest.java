package dialogue.delivery.folder;

import com.fasterxml.jackson.annotation.JsonAlias;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The account of how a revision was made, beside its documents as `manifest.json`: from which input, with which
/// parameters, by which program. It holds no clock time and no run number, so the same input gives the same manifest,
/// byte for byte.
///
/// @param version of the program
/// @param fingerprint SHA-256 over input, parameters and version; equal fingerprints mean equal documents
/// @param revision 0 for what was made on the side
/// @param asOf the day on which the revision stands
/// @param sample true where the input says of itself that it is a sample; null in a manifest of before it could
/// @param totals over all inputs
/// @param coverings what the messages say of the documents, a file an audience
/// @param versions how the readers count, one an audience
public record Manifest(String program, String version, String fingerprint, int year, Occasion occasion, int revision,
        @JsonAlias("asOf") LocalDate asOf, @Nullable Boolean sample, Parameters parameters, List<Input> inputs,
        Counts totals, Findings findings,
        List<Document> documents, List<Covering> coverings, List<Version> versions) {

    /// Its name in the revision's folder.
    public static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /// That of `src/docs/schemas/manifest.schema.json`.
    private static final int SCHEMA_VERSION = 1;

    /// A manifest of before coverings or versions were entered lists none, and is none of a sample.
    public Manifest {
        sample = Boolean.TRUE.equals(sample);
        coverings = Objects.requireNonNullElse(coverings, List.of());
        versions = Objects.requireNonNullElse(versions, List.of());
    }

    /// What was asked for, by keys.
    ///
    /// @param asOf a date, or `default` for the newest among the year's shared reports
    /// @param full every initiative as a card; null in a manifest of before that could be asked for
    public record Parameters(@JsonAlias("asOf") String asOf, List<String> audiences, List<String> languages,
            List<String> formats, @JsonAlias("leaveOutRejected") boolean leaveOutRejected, @Nullable Boolean full) {

        public Parameters {
            full = Boolean.TRUE.equals(full);
        }

        /// Without cards of all initiatives.
        public Parameters(String asOf, List<String> audiences, List<String> languages, List<String> formats,
                boolean leaveOutRejected) {
            this(asOf, audiences, languages, formats, leaveOutRejected, false);
        }

        public boolean asksForAllCards() {
            return Boolean.TRUE.equals(full);
        }
    }

    /// A file of the input.
    ///
    /// @param file its path below the input folder, with `/`
    public record Input(String file, long bytes, String sha256, Counts rows) {

        public Input with(Counts counted) {
            return new Input(file, bytes, sha256, counted);
        }
    }

    /// Rows read, and what became of them.
    public record Counts(long read, long used, long refused) {

        public static final Counts NONE = new Counts(0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(read + more.read, used + more.used, refused + more.refused);
        }
    }

    /// The file of all findings of the intake, and how many they are.
    public record Findings(String file, long bytes, String sha256, long errors, long warnings) {}

    /// A document of the revision.
    ///
    /// @param file its path below the revision's folder, with `/`
    public record Document(String file, long bytes, String sha256, String audience, String language, String format) {}

    /// What a message says of the documents of one audience.
    ///
    /// @param file its path below the revision's folder, with `/`
    public record Covering(String file, long bytes, String sha256, String audience) {}

    /// What the readers of an audience's documents take for one version: the same content keeps its number, whatever a
    /// revision changes for others.
    ///
    /// @param number from 1; 0 where what was made on the side is no version of theirs
    /// @param content SHA-256 of all that decides the bytes of the audience's documents but this number; empty where nobody knows it
    public record Version(String audience, int number, String content) {}

    /// Whose manifest it is, where it is a revision's.
    public RevisionKey key() {
        return RevisionKey.revision(year, occasion, revision);
    }

    /// The version of an audience's documents; empty where the revision has none. Before versions were entered, readers were
    /// shown the revision's number.
    public Optional<Version> version(String audience) {
        return versions.stream().filter(version -> version.audience().equals(audience)).findFirst()
                .or(() -> documents.stream().filter(document -> document.audience().equals(audience)).findFirst()
                        .map(_ -> new Version(audience, revision, "")));
    }

    /// The manifest of a revision's folder, also one of before names had underscores; empty where there is none that can be read.
    static Optional<Manifest> in(Path folder) {
        try {
            return Optional.of(JSON.readValue(Files.readString(folder.resolve(NAME)), Manifest.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /// As it stands in the file.
    public String json() {
        var versioned = JSON.createObjectNode().put("schema_version", SCHEMA_VERSION)
                .setAll((ObjectNode) JSON.valueToTree(this));
        return JSON.writeValueAsString(versioned).replace("\r\n", "\n") + "\n";
    }
}
