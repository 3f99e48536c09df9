package dialogue.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dialogue.plan.Party;
import java.nio.file.Path;
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

    /// A run that was killed goes on at its position.
    @Test
    void goesOnBehindWhatWasSkippedAtEveryPosition() {
        List<String> all;
        try (var reader = open()) {
            all = rest(reader);
            assertThat(reader.position()).isEqualTo(all.size()).isEqualTo(6);
            assertThat(reader.read()).isEmpty();
            assertThat(reader.position()).isEqualTo(6);
        }
        for (var position = 0; position <= all.size(); position++) {
            try (var reader = open()) {
                reader.skip(position);
                assertThat(reader.position()).isEqualTo(position);
                assertThat(rest(reader)).isEqualTo(all.subList(position, all.size()));
            }
        }
    }

    @Test
    void skipsNoFurtherThanToTheEnd() {
        try (var reader = open()) {
            reader.skip(100);
            assertThat(reader.position()).isEqualTo(6);
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
