package dialogue.delivery;

import dialogue.delivery.folder.Digest;
import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// Published revisions of one document for each audience, for tests of other packages.
public record Published(Path root) {

    /// Writes a revision of the annual Dialogue 2026, over the one of this number.
    public void revision(int number, Map<Audience, String> contents) {
        new Posted(root).publish(number, contents);
    }

    /// Writes a revision of another year into another folder, with a PDF for each audience besides.
    ///
    /// @return its manifest
    public Manifest into(Path output, int year, int number, Map<Audience, String> contents) {
        try {
            revision(number, contents);
            var made = new OutputFolder(root).revision(RevisionKey.revision(2026, Occasion.ANNUAL, number));
            var place = new OutputFolder(output).revision(RevisionKey.revision(year, Occasion.ANNUAL, number)).folder();
            FileSystemUtils.copyRecursively(made.folder(), place);
            var manifest = withPdf(made.manifest().orElseThrow(), year, place, contents);
            Files.writeString(place.resolve(Manifest.NAME), manifest.json());
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest withPdf(Manifest made, int year, Path place, Map<Audience, String> contents)
            throws IOException {
        var documents = new ArrayList<>(made.documents());
        for (var audience : contents.keySet().stream().sorted().toList()) {
            var file = audience.key() + "/" + audience.key() + "-en.pdf";
            // no more than its word, so that nobody takes it for one
            var pdf = "PDF " + contents.get(audience);
            Files.writeString(place.resolve(file), pdf);
            documents.add(new Manifest.Document(file, pdf.length(), Digest.of(pdf).sha256(), audience.key(), "en",
                    "pdf"));
        }
        return new Manifest(made.program(), made.version(), made.fingerprint(), year, made.occasion(), made.revision(),
                made.asOf(), made.sample(), made.parameters(), made.inputs(), made.totals(), made.findings(), documents,
                made.coverings(), made.documents().stream()
                        .map(document -> new Manifest.Version(document.audience(), 1, "")).toList());
    }
}
