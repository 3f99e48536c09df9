package dialogue.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.FormFinding;
import dialogue.intake.row.Reading;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeProperties {

    private static final List<String> WORDS = List.of("Talks", "pourparlers", "협의", "똠", "é", "e\u0301", "한", " ", "\n",
            "\r\n", "\"", "\"\"", ",",
            ";", "\t", "#", "=1+1", "@x", "-", "+", "|", "'", "\\", "sep=;", "\u00A0");
    private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE);

    @TempDir
    Path folder;

    static LongStream seeds() {
        var replay = Long.getLong("seed");
        return replay == null ? LongStream.range(0, 150) : LongStream.of(replay);
    }

    /// What another program writes is read as it was written, in NFC and with `\n` for every line break.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void readsWhatWasWritten(long seed) {
        var random = new Random(seed);
        var columns = new ArrayList<>(Table.REPORTS.columns());
        Collections.shuffle(columns, random);
        var rows = IntStream.rangeClosed(1, 1 + random.nextInt(6)).mapToObj(row -> row(columns, random)).toList();
        var charset = pick(CHARSETS, random);
        var mark = charset.equals(UTF_8) && random.nextBoolean() ? "" : "\uFEFF";
        var file = ArrivedFile.of(folder, Party.KOREA, (mark + csv(columns, rows, random)).getBytes(charset));
        var read = file.readings().stream().filter(SourceRow.class::isInstance).map(SourceRow.class::cast)
                .map(row -> columns.stream().map(column -> row.cell(column.name())).toList()).toList();
        assertThat(read)
                .isEqualTo(rows.stream().map(row -> row.stream().map(IntakeProperties::normal).toList()).toList());
    }

    private static List<String> row(List<Column> columns, Random random) {
        return columns.stream().map(column -> switch (column.name()) {
            case "initiative" -> "P1-01";
            case "party" -> pick(List.of("", "korea", "한국"), random);
            default -> words(random);
        }).toList();
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(word -> pick(WORDS, random))
                .collect(Collectors.joining());
    }

    private static String normal(String value) {
        return Normalizer.normalize(value.replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    private static String csv(List<Column> columns, List<List<String>> rows, Random random) {
        var language = pick(List.of(Language.values()), random);
        var delimiter = pick(List.of(',', ';', '\t'), random);
        var ends = pick(List.of(LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR), random);
        var writer = CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(ends);
        if (random.nextBoolean()) {
            writer.quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.NON_EMPTY);
        }
        var text = new StringWriter();
        try (var csv = writer.build(text)) {
            csv.writeRecord(columns.stream().map(column -> column.header(language)).toList());
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (random.nextBoolean() ? "sep=" + delimiter + ends : "") + text;
    }

    /// Whatever happens to the bytes of a file, every row that was read is either used or refused, and no row comes from nowhere.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void accountsForEveryRowOfASpoiltFile(long seed) {
        var random = new Random(seed);
        var input = new SampleInput();
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            var file = pick(input.files(), random);
            input.raw(file, spoilt(input.text(file), random));
        }
        var report = input.judge(folder);
        var rows = new ArrayList<Reading>();
        new Readings(new InputFolder(folder).files(2026), Limits.STANDARD).forEach(rows::add);
        assertThat(report.counts()).hasSize(10).allSatisfy(count -> {
            assertThat(count.read()).isEqualTo(count.used() + count.refused());
            assertThat(count.read()).isEqualTo(rows.stream().filter(row -> row.place().file().equals(count.file()))
                    .filter(row -> !(row instanceof FormFinding misread) || misread.countsAsRow()).count());
        });
        assertThat(report.review().toString() + new FindingWords().csv(report.findings())).doesNotContain("\uFFFD");
        assertThat(report.accepted()).isEqualTo(report.counts().stream().allMatch(count -> count.refused() == 0)
                && report.findings().stream().noneMatch(finding -> finding.isError()));
    }

    private static byte[] spoilt(String text, Random random) {
        var bytes = new StringBuilder(new String(text.getBytes(UTF_8), ISO_8859_1));
        for (var times = 1 + random.nextInt(6); times > 0 && bytes.length() > 4; times--) {
            var at = random.nextInt(bytes.length());
            var until = Math.min(bytes.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
                case 1 -> bytes.delete(at, until);
                case 2 -> bytes.insert(at, bytes.substring(at, until));
                case 3 -> bytes.insert(at, pick(List.of("\"", "\n", "\r", ",", "\u0000", "\u00FF"), random));
                default -> bytes.setLength(at);
            }
        }
        return bytes.toString().getBytes(ISO_8859_1);
    }

    private static <T> T pick(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
