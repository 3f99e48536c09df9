package dialogue.intake;

import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.KOREA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.row.FormFinding;
import dialogue.plan.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people put around a table, in a text file and in a workbook: one sentence tells it, not one a row.
class HeaderFindingsTest {

    private static final String TITLES = "warning form.titles %s (%s) Lines above the header line, which is line 3: 2. They were passed over; remove them, or leave them if they are a title.";

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("titles above the header",
                        above("Report of Canada 2026", "Minister’s office,일반(비밀 아님),Unclassified"),
                        TITLES.formatted("2026/canada.csv:1", "canada")),
                FindingCase.of("titles above the header of a workbook",
                        input -> titled(input, "캐나다·한국 전략대화", "2026").book(KOREA, book -> book),
                        TITLES.formatted("2026/korea.xlsx, report!A1", "korea")),
                FindingCase.of("titles without a delimiter above a header with semicolons",
                        input -> input.raw(CANADA,
                                "Report\nOf Canada\n" + input.text(CANADA).replace("\",\"", "\";\"")),
                        TITLES.formatted("2026/canada.csv:1", "canada")),
                FindingCase.of("a marking above the header", above("Canada – Protected B"),
                        "error form.guard-above 2026/canada.csv:1 (canada) A line above the header line may say how the records are marked or who may read them, so no record of the file was read; use the columns marking and share, and remove the line."),
                FindingCase.of("a marking above the header of a workbook",
                        input -> titled(input, "대외비", "").book(KOREA, book -> book),
                        "error form.guard-above 2026/korea.xlsx, report!A1 (korea) A line above the header line may say how the records are marked or who may read them, so no record of the file was read; use the columns marking and share, and remove the line."),
                FindingCase.of("a header that was sorted with the records", HeaderFindingsTest::sorted,
                        "error form.record-above 2026/canada.csv:1 (canada) A record stands above the header line, which is line 2, so no record of the file was read; move the header line to the top."),
                FindingCase.of("the header again",
                        canada(lines -> List.of(lines.get(0), lines.get(1), lines.get(0), lines.get(2), lines.get(0))),
                        "warning form.header-again 2026/canada.csv:3 (canada) The header line stands here again and was passed over; remove it.",
                        "warning form.header-again 2026/canada.csv:5 (canada) The header line stands here again and was passed over; remove it."),
                FindingCase.of("another header",
                        canada(lines -> List.of(lines.get(0), lines.get(1), lines.get(0).replace("\"party\",", ""),
                                lines.get(2))),
                        "warning coverage.no-report 2026/canada.csv:0 (canada) No record that could be read names P2-01; add one, or correct it.",
                        "error form.other-header 2026/canada.csv:3 (canada) A second header line with other columns stands here, so nothing from here on was read; put its records below the first one, or into a file of their own."),
                FindingCase.of("rows that are numbered", canada(HeaderFindingsTest::numbered),
                        "warning form.numbered-rows 2026/canada.csv:2 (canada) The first column has no name and numbers the rows, so its numbers were passed over; remove it, or leave it if they mean nothing else."),
                FindingCase.of("rows of a workbook that are numbered",
                        input -> {
                            input.table(KOREA)
                                    .replaceAll(row -> with(row, row.contains("status") ? "" : "<c><v>7</v></c>"));
                            return input.book(KOREA, book -> book);
                        },
                        "warning form.numbered-rows 2026/korea.xlsx, report!A2 (korea) The first column has no name and numbers the rows, so its numbers were passed over; remove it, or leave it if they mean nothing else."),
                FindingCase.of("a value beside the table",
                        input -> {
                            input.table(KOREA).set(2, IntStream.range(0, 20)
                                    .mapToObj(at -> at < 18 ? input.table(KOREA).get(2).get(at) : at == 19 ? "x" : "")
                                    .toList());
                            return input.book(KOREA, book -> book);
                        },
                        "warning coverage.no-report 2026/korea.xlsx:0 (korea) No record that could be read names P2-01; add one, or correct it.",
                        "error form.nameless-column 2026/korea.xlsx, report!A3 (korea) The record has a value in field 20, where the header line has no name; name the column in the header line, or empty the field."),
                FindingCase.of("a copy of a file", beside("2026/canada (1).csv", text -> text),
                        "error key.copied-file 2026/canada (1).csv:0 (canada) Records of this file on initiatives that the same party also reports on in 2026/canada.csv: 2, of which word for word the same: 2. One of the two files is most likely a copy of the other; keep the one that is meant."),
                FindingCase.of("a copy of a file that was changed",
                        beside("2026/canada - 복사본.csv", text -> text.replaceFirst("go on", "went on")),
                        "error key.copied-file 2026/canada - 복사본.csv:0 (canada) Records of this file on initiatives that the same party also reports on in 2026/canada.csv: 2, of which word for word the same: 1. One of the two files is most likely a copy of the other; keep the one that is meant."),
                FindingCase.of("a workbook and what was saved from it",
                        input -> {
                            var bytes = Book.of(input.table(KOREA)).bytes();
                            return input.beside("2026/korea.xlsx", path -> Files.write(path, bytes));
                        },
                        "error key.copied-file 2026/korea.xlsx:0 (korea) Records of this file on initiatives that the same party also reports on in 2026/korea.csv: 2, of which word for word the same: 2. One of the two files is most likely a copy of the other; keep the one that is meant."));
    }

    private static UnaryOperator<SampleInput> canada(UnaryOperator<List<String>> change) {
        return input -> input.raw(CANADA, change.apply(input.text(CANADA).lines().toList()).stream()
                .collect(Collectors.joining("\r\n", "", "\r\n")));
    }

    private static UnaryOperator<SampleInput> above(String... lines) {
        return input -> input.raw(CANADA, String.join("\n", lines) + "\n" + input.text(CANADA));
    }

    private static SampleInput titled(SampleInput input, String... lines) {
        for (var at = 0; at < lines.length; at++) {
            input.table(KOREA).add(at, List.of(lines[at]));
        }
        return input;
    }

    private static SampleInput sorted(SampleInput input) {
        return canada(lines -> List.of(lines.get(1), lines.get(0), lines.get(2))).apply(input);
    }

    private static List<String> numbered(List<String> lines) {
        return IntStream.range(0, lines.size()).mapToObj(at -> (at == 0 ? "" : at) + "," + lines.get(at)).toList();
    }

    private static List<String> with(List<String> row, String first) {
        return Stream.concat(Stream.of(first), row.stream()).toList();
    }

    private static UnaryOperator<SampleInput> beside(String file, UnaryOperator<String> change) {
        return input -> {
            var text = change.apply(input.text(CANADA));
            return input.beside(file, path -> Files.write(path, text.getBytes(UTF_8)));
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one, @TempDir Path folder) {
        one.check(folder);
    }

    /// What stands in a copy too is refused there alone: without it nothing is lost.
    @Test
    void leavesOutACopyAlone(@TempDir Path folder) {
        var report = beside("2026/canada (1).csv", text -> text).apply(new SampleInput()).judge(folder);
        assertThat(report.counts()).filteredOn(count -> count.file().startsWith("2026/canada"))
                .extracting(count -> count.file() + " " + count.read() + " " + count.used() + " " + count.refused())
                .containsExactly("2026/canada (1).csv 2 0 2", "2026/canada.csv 2 2 0");
        assertThat(report.mayGoOn(true)).isTrue();
    }

    /// "The record has 18 fields, but the header line has 18" is no sentence: whichever names are missing and whichever fields are filled, the numbers differ.
    @Test
    void neverSaysThatANumberOfFieldsIsNotItself(@TempDir Path folder) {
        var lines = IntStream.range(0, 1 << 6).mapToObj(HeaderFindingsTest::fields).toList();
        for (var names = 0; names < 1 << 3; names++) {
            var named = names;
            var header = "initiative,share,marking," + IntStream.range(0, 3)
                    .mapToObj(at -> (named >> at & 1) == 1 ? "remark" + at : "").collect(Collectors.joining(","));
            var text = header + "\n" + lines.stream().map(fields -> "P1-01,," + fields)
                    .collect(Collectors.joining("\n"));
            assertThat(ArrivedFile.of(folder, Party.CANADA, text).readings()).filteredOn(FormFinding.class::isInstance)
                    .map(reading -> ((FormFinding) reading).finding())
                    .filteredOn(finding -> finding.code().equals("form.field-count"))
                    .isNotEmpty().noneMatch(finding -> finding.details().get(0).equals(finding.details().get(1)));
        }
    }

    /// One to six fields, of which some are filled.
    private static String fields(int filled) {
        return IntStream.range(0, 1 + filled % 6).mapToObj(at -> (filled >> at & 1) == 1 ? "x" : "")
                .collect(Collectors.joining(","));
    }
}
