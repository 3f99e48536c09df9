package dialogue.delivery.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {

    private static final LocalDate DAY = LocalDate.of(2028, 1, 31);

    @TempDir
    Path root;

    private OutputFolder.Revision revision(int number) {
        return new OutputFolder(root).revision(RevisionKey.revision(2026, Occasion.ANNUAL, number));
    }

    private OutputFolder.Revision listing(String... documents) throws IOException {
        var revision = revision(1);
        for (var file : Stream.concat(Stream.of("notes.pdf"), Stream.of(documents)).toList()) {
            write(revision, file, "a document");
        }
        var listed = Stream.of(documents).map(file -> new Manifest.Document(file, 1, "x", "joint", "en", "pdf"));
        write(revision, Manifest.NAME, new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, 1, DAY, false,
                new Manifest.Parameters("default", List.of(), List.of(), List.of(), false), List.of(),
                Manifest.Counts.NONE, new Manifest.Findings("findings.csv", 0, "", 0, 0), listed.toList(), List.of(),
                List.of()).json());
        return revision;
    }

    private static void write(OutputFolder.Revision revision, String name, String text) throws IOException {
        var file = revision.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// A manifest that was tampered with leads to no file elsewhere.
    @Test
    void touchesNothingBesideTheDocumentsOfTheFolder() throws IOException {
        var revision = listing("joint/a.pdf", "../r2/joint/a.pdf", "../../../elsewhere.pdf");
        new Removal(revision, Access.OWNER).on(DAY);
        assertThat(revision.removed()).contains(DAY);
        assertThat(revision.folder().resolve("joint/a.pdf")).doesNotExist();
        assertThat(revision.folder().resolve("notes.pdf")).exists();
        assertThat(revision.manifest()).isPresent();
        assertThat(revision(2).folder().resolve("joint/a.pdf")).exists();
        assertThat(root.resolve("elsewhere.pdf")).exists();
    }

    /// Killed while the mark was written.
    @Test
    void aMarkThatIsNotWholeIsNone() throws IOException {
        var revision = listing("joint/a.pdf");
        write(revision, Removal.NAME, "2028-0");
        assertThat(revision.removed()).isEmpty();
        new Removal(revision, Access.OWNER).on(DAY);
        assertThat(revision.removed()).contains(DAY);
    }

    @Test
    void allThatStandsIsFound() throws IOException {
        listing("joint/a.pdf");
        Files.createDirectories(root.resolve("2026/m-1/side/s2"));
        Files.createDirectories(root.resolve("2026/no key"));
        Files.createDirectories(root.resolve("outbox/r1"));
        assertThat(new OutputFolder(root).all().stream().flatMap(List::stream).map(each -> each.key().toString()))
                .containsExactly("2026 annual r1", "2026 m-1 s2");
    }
}
