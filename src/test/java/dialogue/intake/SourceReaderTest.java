package dialogue.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dialogue.intake.folder.InputFile;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.reader.SourceReader;
import dialogue.intake.table.Table;
import dialogue.language.Problem;
import dialogue.plan.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    /// A warning on the whole file, one on its header, two rows, a refused one and a fault that ends the reading.
    private static final String TEXT = """
            initiative,status,updated_on,share,marking,remark
            P1-01,on_track,2026-02-20,,,
            P1-02,on_track,2026-02-20,,,
            P1-03
            P1-04,"open
            """;

    @TempDir
    Path folder;

    private SourceReader open() {
        var arrived = ArrivedFile.of(folder, Party.CANADA, ("\uFEFF" + TEXT).getBytes(UTF_16LE));
        return SourceReader.open(
                new InputFile(arrived.path(), "2026/canada.csv", Table.REPORTS, Optional.of(Party.CANADA), 2026),
                Limits.STANDARD);
    }

    private static List<String> rest(SourceReader reader) {
        var places = new ArrayList<String>();
        for (var next = reader.read(); next.isPresent(); next = reader.read()) {
            places.add(next.get().place() + " " + next.get());
        }
        return places;
    }

    @Test
    void givesTheSameReadingsEachTimeAndCountsTheRows() {
        try (var first = open(); var second = open()) {
            assertThat(rest(first)).hasSize(6).isEqualTo(rest(second));
            assertThat(first.read()).isEmpty();
            assertThat(first.file().rows()).isEqualTo(4);
        }
    }

    @Test
    void copiesWhatWasReadAndNothingElse() throws IOException {
        try (var reader = open()) {
            rest(reader);
            var read = reader.file();
            var copy = new ByteArrayOutputStream();
            read.copyTo(copy);
            assertThat(copy.toByteArray()).isEqualTo(Files.readAllBytes(read.file().path()));
            Files.writeString(read.file().path(), "secret", StandardOpenOption.APPEND);
            var later = new ByteArrayOutputStream();
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> read.copyTo(later))
                    .withMessageContaining("2026/canada.csv has changed since the run began");
            assertThat(later.toByteArray()).isEqualTo(copy.toByteArray());
        }
    }

    @Test
    void readsSeveralFilesInTurnAndThenHasNoMore() {
        new SampleInput().write(folder);
        var readings = new Readings(new InputFolder(folder).files(2026), Limits.STANDARD).iterator();
        var files = new ArrayList<String>();
        while (readings.hasNext()) {
            var file = readings.next().place().file();
            if (files.isEmpty() || !files.getLast().equals(file)) {
                files.add(file);
            }
        }
        assertThat(files).isEqualTo(new SampleInput().files());
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(readings::next);
    }

    @Test
    void knowsNoColumnThatTheTableDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.REPORTS.index("remark"))
                .withMessage("No column remark in REPORTS");
        assertThat(Table.REPORTS.file()).isEqualTo("YEAR/PARTY*.csv");
        assertThat(Table.AREAS.file()).isEqualTo("plan/areas.csv");
    }
}
