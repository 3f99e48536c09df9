package dialogue.delivery.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Published;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of the published revisions each side may see, and how it counts them.
class LibraryTest {

    private static final Optional<Party> CANADA = Optional.of(Party.CANADA);
    private static final Optional<Party> KOREA = Optional.of(Party.KOREA);
    private static final Optional<Party> NEITHER = Optional.empty();

    @TempDir
    Path root;
    private Library library;

    /// Revision 2 changes a note of Korea's alone, revision 3 what both read.
    @BeforeEach
    void publish() {
        var published = new Published(root);
        published.revision(1, Map.of(Audience.JOINT, "j1", Audience.CANADA, "c1", Audience.KOREA, "k1"));
        published.revision(2, Map.of(Audience.JOINT, "j1", Audience.CANADA, "c1", Audience.KOREA, "k2"));
        published.revision(3, Map.of(Audience.JOINT, "j2", Audience.CANADA, "c2", Audience.KOREA, "k3"));
        library = new Library(new OutputFolder(root));
    }

    private static RevisionKey key(int number) {
        return RevisionKey.revision(2026, Occasion.ANNUAL, number);
    }

    private List<String> paths(Optional<Party> reader) {
        return library.shelves(reader).stream().flatMap(shelf -> shelf.editions().stream()).map(Edition::path)
                .toList();
    }

    @Test
    void eachSideCountsOnlyWhatChangedForIt() {
        assertThat(paths(KOREA)).containsExactly("2026/annual/r3", "2026/annual/r2", "2026/annual/r1");
        assertThat(paths(CANADA)).containsExactly("2026/annual/r2", "2026/annual/r1");
        assertThat(paths(NEITHER)).isEqualTo(paths(CANADA));
        assertThat(library.edition(CANADA, key(3))).isEmpty();
    }

    @Test
    void whatChangesForTheOthersAloneChangesNothing() {
        var with = library.shelves(CANADA);
        new Published(root).revision(2, Map.of(Audience.JOINT, "j1", Audience.CANADA, "c1", Audience.KOREA, "k1"));
        assertThat(library.shelves(CANADA)).isEqualTo(with);
        assertThat(library.shelves(NEITHER).toString()).doesNotContain("canada", "korea");
    }

    @Test
    void anEditionHoldsWhatItsReaderMaySeeAndNoPlaceOfTheOthers() {
        var papers = library.edition(CANADA, key(2)).orElseThrow().papers();
        assertThat(papers).extracting(Paper::name).containsExactly("joint-en.xlsx", "canada-en.xlsx");
        assertThat(papers).extracting(Paper::place).containsExactly(1, 2);
        assertThat(library.edition(KOREA, key(3)).orElseThrow().papers()).extracting(Paper::name)
                .containsExactly("joint-en.xlsx", "korea-en.xlsx");
        assertThat(library.edition(NEITHER, key(2)).orElseThrow().papers()).extracting(Paper::name)
                .containsExactly("joint-en.xlsx");
    }

    @Test
    void aRevisionThatChangedNothingForItsReaderLeadsToTheEditionBefore() {
        assertThat(library.bringing(CANADA, key(2)).orElseThrow().path()).isEqualTo("2026/annual/r1");
        assertThat(library.bringing(CANADA, key(3)).orElseThrow().path()).isEqualTo("2026/annual/r2");
        assertThat(library.bringing(KOREA, key(2)).orElseThrow().path()).isEqualTo("2026/annual/r2");
        assertThat(library.bringing(KOREA, key(9))).isEmpty();
    }

    @Test
    void givesTheBytesAsTheyWerePublishedOrNone() throws IOException {
        var paper = library.edition(CANADA, key(2)).orElseThrow().paper(2).orElseThrow();
        assertThat(library.bytes(CANADA, key(2), paper)).asString().isEqualTo("c2");
        Files.writeString(root.resolve("2026/annual/r3").resolve(paper.file()), "forged");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> library.bytes(CANADA, key(2), paper)).withMessage(
                "canada-en.xlsx cannot be read, or is not the file that was published, so it is not shown; put it back from a backup.");
    }

    /// Its own documents may be removed as superseded ones; the revision after it holds the same.
    @Test
    void showsTheDocumentsOfTheLastRevisionThatHoldsThem() throws IOException {
        Files.delete(root.resolve("2026/annual/r1/joint/joint-en.xlsx"));
        var edition = library.edition(CANADA, key(1)).orElseThrow();
        assertThat(library.bytes(CANADA, key(1), edition.paper(1).orElseThrow())).asString().isEqualTo("j1");
    }

    @Test
    void tellsTheWordsOfAnAudienceToItsReadersAlone() {
        assertThat(library.covering(CANADA, key(2), Audience.CANADA)).isPresent();
        assertThat(library.covering(CANADA, key(2), Audience.KOREA)).isEmpty();
        assertThat(library.covering(NEITHER, key(2), Audience.JOINT)).isPresent();
    }

    @Test
    void aRevisionWithoutItsManifestIsPassedOver() throws IOException {
        Files.writeString(root.resolve("2026/annual/r3/manifest.json"), "{");
        assertThat(paths(KOREA)).containsExactly("2026/annual/r2", "2026/annual/r1");
    }
}
