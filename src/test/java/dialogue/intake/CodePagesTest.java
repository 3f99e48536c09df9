package dialogue.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.folder.InputFile;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.judge.Intake;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Table;
import dialogue.plan.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file of the sample, in each code page that a file may have: what the page can hold is read as it was written.
class CodePagesTest {

    private static final Path INPUT = Path.of("input");
    private static final List<String> CODES = List.of("form.undecidable", "form.undecodable", "value.lost-letters",
            "value.misread-letters");

    @TempDir
    Path folder;

    static List<InputFile> files() {
        var input = new InputFolder(INPUT);
        return Stream.concat(input.files(2026).stream(), input.files(2025).stream()).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aWholeFileIsReadInEveryUnicodeEncoding(InputFile file) throws IOException {
        var text = Files.readString(file.path());
        for (var encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            assertThat(rows(written(file, ("\uFEFF" + text).getBytes(Charset.forName(encoding)))))
                    .isEqualTo(rows(file));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatAPageCanHoldIsReadInIt(InputFile file) throws IOException {
        for (var name : List.of("windows-1252", "x-MacRoman", "x-windows-949", "EUC-KR")) {
            var page = Charset.forName(name);
            var held = held(file, page);
            var expected = rows(written(file, held.getBytes(UTF_8)));
            assertThat(rows(written(file, held.getBytes(page)))).as(name).isEqualTo(expected).isNotEmpty();
        }
    }

    /// So does any part of it that has one letter beyond ASCII: a page is told by few of them, or nothing is read.
    @ParameterizedTest
    @MethodSource("files")
    void aSingleRecordIsReadAsItWasWrittenOrNotAtAll(InputFile file) throws IOException {
        var refused = 0;
        var read = 0;
        for (var name : List.of("windows-1252", "x-MacRoman", "x-windows-949")) {
            var page = Charset.forName(name);
            var lines = held(file, page).lines().toList();
            for (var line : lines.subList(1, lines.size())) {
                var one = lines.getFirst() + "\n" + line + "\n";
                var found = rows(written(file, one.getBytes(page)));
                var expected = rows(written(file, one.getBytes(UTF_8)));
                assertThat(found).as(name).isIn(expected, List.of());
                read += found.equals(expected) ? 1 : 0;
                refused += found.equals(expected) ? 0 : 1;
            }
        }
        assertThat(refused).isLessThanOrEqualTo(read / 20);
    }

    /// A note's own page refuses the note, whatever its length.
    @Test
    void aNoteDoesNotDecideHowTheRestIsRead() throws IOException {
        var head = "initiative,status,updated_on,share,marking,progress_fr,note\n";
        var row = "P1-01,on_track,2026-02-20,,,Été à Québec,";
        var note = "très délicat à réévaluer après l’été ".repeat(50);
        var file = new InputFile(folder.resolve("canada.csv"), "2026/canada.csv", Table.REPORTS,
                Optional.of(Party.CANADA), 2026);
        for (var pages : List.of(List.of("UTF-8", "windows-1252"), List.of("windows-1252", "UTF-8"),
                List.of("windows-1252", "x-MacRoman"))) {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes((head + row).getBytes(Charset.forName(pages.getFirst())));
            bytes.writeBytes((note + "\n").getBytes(Charset.forName(pages.getLast())));
            Files.write(file.path(), bytes.toByteArray());
            assertThat(rows(file)).singleElement().satisfies(cells -> assertThat(cells).contains("Été à Québec"));
        }
    }

    /// Saved where a page has no letters for them, opened where they are others, and both more than once.
    @ParameterizedTest
    @CsvSource({"windows-1252, windows-1252, UTF-8", "x-windows-949, x-windows-949, UTF-8",
            "UTF-8, windows-1252, UTF-8",
            "UTF-8, x-MacRoman, UTF-8", "UTF-8, x-windows-949, UTF-8", "x-MacRoman, windows-1252, UTF-8",
            "x-windows-949, ISO-8859-1, UTF-8", "windows-1252, x-MacRoman, UTF-8", "windows-1252, x-windows-949, UTF-8",
            "windows-1252, windows-1252, windows-1252", "x-windows-949, x-windows-949, x-windows-949",
            "x-MacRoman, x-MacRoman, x-MacRoman", "UTF-8, windows-1252, windows-1252", "UTF-8, UTF-8, windows-1252"})
    void aDamagedFileIsRefused(Charset written, Charset read, Charset saved) throws IOException {
        // the mark of the sample is a word of ASCII, which every page writes alike
        for (var spoilt : new InputFolder(INPUT).files(2026).stream().filter(file -> file.table() != Table.SAMPLE)
                .toList()) {
            var files = new ArrayList<InputFile>();
            for (var file : new InputFolder(INPUT).files(2026)) {
                var text = Files.readString(file.path());
                files.add(file.equals(spoilt)
                        ? written(file, new String(text.getBytes(written), read).getBytes(saved))
                        : file);
            }
            var report = Intake.judge(new Readings(files, Limits.STANDARD),
                    IntakeSettings.standard(2026, LocalDate.of(2026, 12, 1), _ -> true));
            assertThat(report.findings()).as(spoilt.name())
                    .anyMatch(found -> found.isError() && found.place().file().equals(spoilt.name())
                            && CODES.contains(found.code()));
        }
    }

    private InputFile written(InputFile file, byte[] bytes) throws IOException {
        var path = Files.write(folder.resolve("file.csv"), bytes);
        return new InputFile(path, file.name(), file.table(), file.party(), file.year());
    }

    private static List<List<String>> rows(InputFile file) {
        var rows = new ArrayList<List<String>>();
        new Readings(List.of(file), Limits.STANDARD).forEach(reading -> {
            if (reading instanceof SourceRow row) {
                rows.add(row.cells());
            }
        });
        return rows;
    }

    /// The file with every cell left empty that the page cannot hold.
    private static String held(InputFile file, Charset page) throws IOException {
        var encoder = page.newEncoder();
        var held = new StringBuilder();
        var header = Files.readString(file.path()).lines().findFirst().orElseThrow().split(",", -1);
        held.append(String.join(",", header)).append('\n');
        for (var cells : rows(file)) {
            var line = new ArrayList<String>();
            for (var name : header) {
                var cell = cells.get(file.table().index(name));
                line.add('"' + (encoder.canEncode(cell) ? cell.replace("\"", "\"\"") : "") + '"');
            }
            held.append(String.join(",", line)).append('\n');
        }
        return held.toString();
    }
}
