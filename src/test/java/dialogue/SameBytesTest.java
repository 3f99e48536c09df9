package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess.Ended;
import dialogue.delivery.folder.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample, made by two processes at two ends of the world: the machine's clock, language and character set leave no trace in a byte.
class SameBytesTest {

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesInEveryZoneLocaleAndCharacterSet() throws Exception {
        var one = start("seoul", "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=th", "-Duser.country=TH",
                "-Duser.variant=TH", "-Dfile.encoding=x-windows-949");
        var other = start("ottawa", "-Duser.timezone=America/St_Johns", "-Duser.language=tr", "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1");
        assertThat(List.of(one.ended(), other.ended())).containsOnly(new Ended(0, "", ""));
        var made = files("seoul");
        assertThat(made).hasSize(19).containsKeys("manifest.json", "findings.csv").isEqualTo(files("ottawa"));
    }

    private ProgramProcess start(String output, String... options) throws IOException {
        return ProgramProcess.start(folder, "C", List.of(options), Dialogue.class,
                List.of("brief", "--quiet", "--input",
                        Path.of("input").toAbsolutePath().toString(), "--output", output));
    }

    private Map<String, String> files(String output) throws IOException {
        var revision = folder.resolve(output).resolve("2026/annual/r1");
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(revision)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sums.put(revision.relativize(file).toString(), Digest.of(file).sha256());
            }
        }
        return sums;
    }
}
