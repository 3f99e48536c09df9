package dialogue.delivery.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.occasion.Occasion;
import dialogue.operator.cli.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final String SUM = "5eed".repeat(16);

    private static final Manifest MANIFEST = new Manifest("dialogue", "1.0.0", SUM, 2026, Occasion.ANNUAL, 2,
            LocalDate.of(2026, 4, 30), false,
            new Manifest.Parameters("default", List.of("joint"), List.of("en"), List.of("pdf"), true),
            List.of(new Manifest.Input("2026/canada.csv", 12, SUM, new Manifest.Counts(3, 2, 1))),
            new Manifest.Counts(3, 2, 1), new Manifest.Findings("findings.csv", 7, SUM, 1, 0),
            List.of(new Manifest.Document("joint/a.pdf", 9, SUM, "joint", "en", "pdf")),
            List.of(new Manifest.Covering("joint/covering.json", 5, SUM, "joint")),
            List.of(new Manifest.Version("joint", 1, SUM)));

    @TempDir
    Path folder;

    private Manifest read(String json) throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), json);
        return Manifest.in(folder).orElseThrow();
    }

    @Test
    void isAsItsSchemaSaysAndReadAgain() throws IOException {
        assertThat(Schemas.faults("manifest", MANIFEST.json())).isEmpty();
        assertThat(read(MANIFEST.json())).isEqualTo(MANIFEST);
    }

    @Test
    void oneOfBeforeNamesHadUnderscoresIsReadToo() throws IOException {
        var before = MANIFEST.json().replace("as_of", "asOf").replace("leave_out_rejected", "leaveOutRejected")
                .replace("  \"schema_version\" : 1,\n", "");
        assertThat(before).contains("asOf", "leaveOutRejected").doesNotContain("schema");
        assertThat(read(before)).isEqualTo(MANIFEST);
    }
}
