package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.jdbc.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the readers of an audience's documents count, from the revisions that stand.
class VersionsTest {

    private static final String CONTENT = "c0ffee";

    @TempDir
    Path root;

    private int next(String content) throws IOException {
        var version = new Versions(new OutputFolder(root).revisions(2026, Occasion.ANNUAL)).of("canada", content);
        assertThat(version.audience()).isEqualTo("canada");
        assertThat(version.content()).isEqualTo(content);
        return version.number();
    }

    /// A revision with documents of some audiences.
    private void publish(int revision, List<Manifest.Version> versions, String... audiences) throws IOException {
        var documents = Stream.of(audiences)
                .map(audience -> new Manifest.Document(audience + "/a.pdf", 1, "", audience, "en", "pdf")).toList();
        write(revision,
                new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, revision, LocalDate.of(2026, 4, 30), false,
                        new Manifest.Parameters("default", List.of(), List.of(), List.of(), false), List.of(),
                        Manifest.Counts.NONE, new Manifest.Findings("findings.csv", 0, "", 0, 0), documents, List.of(),
                        versions).json());
    }

    private void write(int revision, String manifest) throws IOException {
        var folder = Files.createDirectories(root.resolve("2026/annual/r" + revision));
        Files.writeString(folder.resolve(Manifest.NAME), manifest);
    }

    private void publish(int revision, int number, String content) throws IOException {
        publish(revision, List.of(new Manifest.Version("canada", number, content)), "canada");
    }

    @Test
    void beginsWithOne() throws IOException {
        assertThat(next(CONTENT)).isEqualTo(1);
    }

    @Test
    void keepsItsNumberWithItsContent() throws IOException {
        publish(1, 1, "other");
        publish(2, 2, CONTENT);
        publish(10, 2, CONTENT);
        assertThat(next(CONTENT)).isEqualTo(2);
        assertThat(next("other")).isEqualTo(3);
    }

    @Test
    void passesOverRevisionsWithoutItsAudience() throws IOException {
        publish(1, 1, CONTENT);
        publish(2, List.of(new Manifest.Version("korea", 7, "other")), "korea");
        assertThat(next(CONTENT)).isEqualTo(1);
    }

    /// Their readers were shown the revision's number, and nobody knows what decided their bytes.
    @Test
    void goesOnBehindRevisionsOfEarlierPrograms() throws IOException {
        publish(1, List.of(), "canada");
        publish(3, List.of(), "canada", "korea");
        publish(4, List.of(), "korea");
        assertThat(next(CONTENT)).isEqualTo(4);
    }

    @Test
    void neverGivesANumberTwiceWhereAManifestIsGone() throws IOException {
        publish(1, 1, CONTENT);
        write(2, "{");
        assertThat(next(CONTENT)).isEqualTo(3);
    }

    /// A run that is resumed finds its own revision standing, or another one's: they are no earlier ones.
    @Test
    void countsThoseBeforeARunsOwnRevisionAlone() throws IOException {
        publish(1, 3, "other");
        publish(2, 8, "another");
        assertThat(List.of(before(1), before(2), before(3))).containsExactly(1, 4, 9);
    }

    private int before(int revision) throws IOException {
        var run = new Run(7, RevisionKey.revision(2026, Occasion.ANNUAL, revision), null, "5eed", RunState.RUNNING, 0,
                0, 0, Instant.EPOCH,
                null);
        var entry = new LedgerEntry(run, RunRequest.annual(root.resolve("input"), root), "1.0.0", List.of());
        return Versions.before(entry).of("canada", CONTENT).number();
    }
}
