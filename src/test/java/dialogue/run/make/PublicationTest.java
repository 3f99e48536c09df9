package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.run.PlainFormats;
import dialogue.run.input.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    @TempDir
    Path root;

    private OutputFolder.Revision place() {
        return new OutputFolder(root.resolve("output")).revision(RevisionKey.revision(2026, Occasion.ANNUAL, 1));
    }

    private OutputFolder.Revision published(Material material) throws IOException {
        var folder = new RunFolder(root.resolve("run"));
        var entry = material.entry();
        for (var order : DocumentOrder.of(entry.request())) {
            new PlainFormats().plainDrafting().write(order, material,
                    folder.documents().resolve(order.file(2026, entry.run().occasion())));
        }
        new Publication(material, folder, new Coverings(Messages.load("briefing", "findings"))).assemble()
                .moveTo(place().folder());
        return place();
    }

    @Test
    void putsEveryDocumentItsCoveringAndTheFindingsTogether() throws IOException {
        var revision = published(Bench.material());
        var manifest = revision.manifest().orElseThrow();

        assertThat(manifest.documents()).hasSize(14).allSatisfy(document -> assertThat(
                Digest.of(revision.folder().resolve(document.file())))
                .isEqualTo(new Digest(document.bytes(), document.sha256())));
        assertThat(manifest.documents().getFirst()).extracting(Manifest.Document::file, Manifest.Document::audience,
                Manifest.Document::language, Manifest.Document::format)
                .containsExactly("joint/strategic-dialogue-2026-joint-en.pdf", "joint", "en", "pdf");
        assertThat(manifest.coverings()).extracting(Manifest.Covering::file).containsExactly("joint/covering.json",
                "canada/covering.json", "korea/covering.json");
        assertThat(manifest.coverings()).allSatisfy(covering -> assertThat(
                Digest.of(revision.folder().resolve(covering.file())))
                .isEqualTo(new Digest(covering.bytes(), covering.sha256())));
        assertThat(Digest.of(revision.folder().resolve("findings.csv")))
                .isEqualTo(new Digest(manifest.findings().bytes(), manifest.findings().sha256()));
    }

    @Test
    void tellsInTheManifestWhatWasAskedForAndFound() throws IOException {
        var manifest = published(Bench.material()).manifest().orElseThrow();

        assertThat(manifest).extracting(Manifest::program, Manifest::version, Manifest::fingerprint, Manifest::year,
                Manifest::occasion, Manifest::revision).containsExactly("dialogue", "1.0.0", "5eed", 2026,
                        Occasion.ANNUAL, 1);
        assertThat(manifest.asOf()).isEqualTo("2026-04-30");
        assertThat(manifest.parameters()).isEqualTo(new Manifest.Parameters("default",
                List.of("joint", "canada", "korea"), List.of("en", "fr", "ko"), List.of("pdf", "xlsx"), false));
        assertThat(manifest.versions()).extracting(version -> version.audience() + " " + version.number())
                .containsExactly("joint 1", "canada 1", "korea 1");
        assertThat(manifest.findings().errors()).isEqualTo(1);
        assertThat(manifest.findings().warnings()).isEqualTo(2);
    }

    @Test
    void isDoneWhereItsOwnRevisionStands() throws IOException {
        assertThat(Publication.isDone(Bench.entry(), place())).isFalse();
        published(Bench.material());
        assertThat(Publication.isDone(Bench.entry(), place())).isTrue();
    }

    @Test
    void overwritesNothingThatStandsAtItsPlace() throws IOException {
        published(Bench.material());
        var manifest = place().folder().resolve(Manifest.NAME);
        Files.writeString(manifest, Files.readString(manifest).replace("5eed", "0000"));
        refusesItsPlace();
        Files.delete(manifest);
        refusesItsPlace();
        Files.writeString(manifest, "{");
        refusesItsPlace();
    }

    private void refusesItsPlace() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Publication.isDone(Bench.entry(), place()))
                .satisfies(problem -> assertThat(problem.sentence(Language.ENGLISH))
                        .startsWith("The folder " + place().folder() + " is there already"));
    }
}
