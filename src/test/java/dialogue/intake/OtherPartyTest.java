package dialogue.intake;

import static dialogue.intake.SampleInput.CANADA;
import static dialogue.intake.SampleInput.KOREA;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.intake.row.FormFinding;
import dialogue.intake.table.ReportTemplate;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One party's reports in a file of the other.
class OtherPartyTest {

    private static final String LAST_KOREA = "2025/korea.csv";
    private static final String WHOLE = "error party.equal-file %s (%s) All that this file holds also stands in %s, a file of the other "
            + "party, so the input is refused as a whole; put into each file what its own party reports.";
    private static final String NOTE = "We will ask for a new date first.";

    @TempDir
    Path folder;

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("Canada's file under Korea's name", input -> input.raw(KOREA, input.text(CANADA)),
                        WHOLE.formatted("2026/canada.csv:0", "canada", "2026/korea.csv"),
                        WHOLE.formatted("2026/korea.csv:0", "korea", "2026/canada.csv")),
                FindingCase.of("the same records in another encoding and order",
                        input -> input.raw(KOREA, reversed(input.text(CANADA)).getBytes(UTF_16LE)),
                        WHOLE.formatted("2026/canada.csv:0", "canada", "2026/korea.csv"),
                        "warning form.encoding 2026/korea.csv:0 (korea) The file is not in UTF-8 and was read as UTF-16LE; check its accents "
                                + "and its Hangul, or save it as UTF-8.",
                        WHOLE.formatted("2026/korea.csv:0", "korea", "2026/canada.csv")),
                FindingCase.of("one record of the other party", input -> copyRow(input, CANADA, 2, KOREA),
                        "error party.equal-record 2026/canada.csv:2 (canada) The same record also stands at 2026/korea.csv:2, in a file of "
                                + "the other party, so the input is refused as a whole; take it out of the file that it does not belong to.",
                        "error party.equal-record 2026/korea.csv:2 (korea) The same record also stands at 2026/canada.csv:2, in a file of "
                                + "the other party, so the input is refused as a whole; take it out of the file that it does not belong to."),
                FindingCase.of("a note of the other party",
                        input -> input.set(CANADA, 3, "note", NOTE).set(KOREA, 2, "note",
                                "  We will\nask for a\u00A0new date, first"),
                        "error party.equal-note 2026/canada.csv:3 note (canada) The same note also stands at 2026/korea.csv:2, in a file of "
                                + "the other party, so the input is refused as a whole; take it out of the file that it does not belong to.",
                        "error party.equal-note 2026/korea.csv:2 note (korea) The same note also stands at 2026/canada.csv:3, in a file of "
                                + "the other party, so the input is refused as a whole; take it out of the file that it does not belong to."),
                FindingCase.of("the header names the other party",
                        input -> input.rename(CANADA, "party", "당사국 = 한국"),
                        "error party.other 2026/canada.csv:1 party (canada) The party named here is korea, but the name of the file says "
                                + "canada, so the input is refused as a whole; begin the name of the file with korea, or correct the party."),
                FindingCase.of("the header names nobody that is known",
                        input -> input.rename(KOREA, "party", "party=koera"),
                        "error party.unknown 2026/korea.csv:1 party (korea) The party named here is unknown, while the name of the file says "
                                + "korea, so the input is refused as a whole; write korea, or begin the name of the file with the party whose "
                                + "reports it holds."),
                FindingCase.of("a row names the other party",
                        input -> input.set(KOREA, 2, "party", "korea").set(KOREA, 3, "party", "Canada"),
                        "warning coverage.no-report 2026/korea.csv:0 (korea) No record that could be read names P2-01; add one, or correct it.",
                        "error party.other 2026/korea.csv:3 party (korea) The party named here is canada, but the name of the file says "
                                + "korea, so the input is refused as a whole; begin the name of the file with canada, or correct the party."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(FindingCase one) {
        one.check(folder);
    }

    private static String reversed(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        return "\uFEFF" + String.join("\n", lines);
    }

    private static SampleInput copyRow(SampleInput input, String from, int line, String to) {
        input.table(to).set(line - 1, new ArrayList<>(input.table(from).get(line - 1)));
        return input;
    }

    private List<String> codes(SampleInput input) {
        var report = input.judge(folder);
        return report.findings().stream().filter(Finding::isError).map(Finding::code).distinct().sorted().toList();
    }

    static Stream<UnaryOperator<SampleInput>> copies() {
        return Stream.of(input -> input.raw(LAST_KOREA, input.text(CANADA)),
                input -> input.raw(KOREA, input.text(CANADA).replace("\",\"", "\";\"")),
                input -> input.instead(KOREA, path -> Files.createSymbolicLink(path, Path.of("canada.csv"))),
                input -> input.instead(KOREA, path -> Files.createLink(path, path.resolveSibling("canada.csv"))));
    }

    /// Of this year or the last, written anew, or not written at all.
    @ParameterizedTest
    @MethodSource("copies")
    void aCopyIsTold(UnaryOperator<SampleInput> copying) {
        assertThat(codes(copying.apply(new SampleInput()))).containsExactly("party.equal-file");
    }

    /// Bytes of Canada's that are no Korean are other records in a Korean file.
    @Test
    void aCopyIsToldThatReadsOtherwise() {
        var input = new SampleInput().set(CANADA, 2, "progress_ko", "x").set(CANADA, 3, "progress_ko", "y")
                .set(CANADA, 2, "progress_en", "ÇÑ à Québec");
        var western = input.text(CANADA).getBytes(Charset.forName("windows-1252"));
        assertThat(codes(input.raw(CANADA, western).raw(KOREA, western))).containsExactly("party.equal-file");
    }

    /// Whoever puts the right name into each row of a copy has a copy still.
    @Test
    void aCopyIsToldWhoseRowsNameItsParty() {
        var input = new SampleInput();
        for (var line : List.of(2, 3)) {
            copyRow(input.set(CANADA, line, "party", "canada"), CANADA, line, KOREA);
            input.set(KOREA, line, "party", "korea");
        }
        assertThat(codes(input)).containsExactly("party.equal-file");
    }

    /// A record that only a status and dates make may be the same by chance.
    @Test
    void recordsWithoutAWordMayBeEqual() {
        var input = new SampleInput();
        for (var file : List.of(CANADA, KOREA)) {
            input.add(file, "initiative=P9-01|status=on_track|share=joint|updated_on=2026-02-20");
        }
        assertThat(codes(input)).containsExactly("reference.unknown");
    }

    @Test
    void aPartyMaySayTheSameAsLastYear() {
        assertThat(codes(new SampleInput().set(KOREA, 2, "note", NOTE).set(LAST_KOREA, 2, "note", NOTE))).isEmpty();
    }

    @Test
    void aNoteOfLastYearIsToldToo() {
        assertThat(codes(new SampleInput().set(CANADA, 2, "note", NOTE).set(LAST_KOREA, 3, "note", NOTE)))
                .containsExactly("party.equal-note");
    }

    /// Fifteen letters may come together by chance, sixteen may not; a syllable of Hangul is worth two.
    @ParameterizedTest
    @CsvSource({"No change., false", "Nothing to report., false", "Nothing to report!, false",
            "Nothing to reports, true",
            "변동 사항 없음, false", "외교부와 추후 협의, true", "외교부와 추후 협, false", "abcdefg 1234 5678, false",
            "abcdefgh 1234 5678, true"})
    void fewLettersMayBeEqual(String note, boolean told) {
        var input = new SampleInput().set(CANADA, 2, "note", note).set(KOREA, 3, "note", note);
        assertThat(codes(input).contains("party.equal-note")).isEqualTo(told);
    }

    @Test
    void neverRepeatsANote() {
        var report = new SampleInput().set(CANADA, 3, "note", NOTE).set(KOREA, 2, "note", NOTE).judge(folder);
        assertThat(new FindingWords().csv(report.findings())).contains("party.equal-note").doesNotContain("new date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"party=korea", "PARTY = Korea", "partie=corée", "Partie = CORE\u0301E", "당사국=한국", "당사국＝한국",
            "당사국=대한민국", "party: Korea", "party (Republic of Korea)", "partie=korea", "당사국=Korea"})
    void understandsTheHeaderInEachLanguage(String name) {
        assertThat(codes(new SampleInput().rename(KOREA, "party", name))).isEmpty();
        assertThat(codes(new SampleInput().rename(CANADA, "party", name))).containsExactly("party.other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"party=", "party=both", "partie=Corée du Nord", "당사국=일본", "party=canada, korea",
            "party_name"})
    void refusesAHeaderThatIsNotUnderstood(String name) {
        assertThat(codes(new SampleInput().rename(KOREA, "party", name))).containsExactly("party.unknown");
    }

    @Test
    void aHeaderMayNameItsPartyOnce() {
        assertThat(codes(new SampleInput().rename(KOREA, "note", "party=korea"))).containsExactly("form.column-twice");
    }

    @Test
    void aFileMayDoWithoutTheColumn() {
        assertThat(codes(new SampleInput().drop(KOREA, "party"))).isEmpty();
    }

    /// What was read before the row is refused with it, whatever the mode: see [IntakeReport#isInDoubt()].
    @ParameterizedTest
    @ValueSource(strings = {"canada", "Corée du Nord", "a text that slipped"})
    void aRowThatNamesAnotherRefusesTheInput(String party) {
        var report = new SampleInput().set(KOREA, 3, "party", party).judge(folder);
        assertThat(report.isInDoubt()).isTrue();
        assertThat(new FindingWords().csv(report.findings())).doesNotContain("slipped");
    }

    @Test
    void anOrdinaryInputMixesNoParties() {
        assertThat(new SampleInput().set(KOREA, 3, "status", "none").judge(folder).isInDoubt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, party=korea", "FRENCH, partie=corée", "KOREAN, 당사국=한국"})
    void theTemplateNamesItsParty(Language language, String name) {
        var text = new ReportTemplate(Party.KOREA, language).text();
        assertThat(text).startsWith("\uFEFF" + name);
        var other = ArrivedFile.of(folder, Party.CANADA, text + "x\n").readings();
        assertThat(other).hasSize(1).first().isInstanceOfSatisfying(FormFinding.class,
                misread -> assertThat(misread.finding().code()).isEqualTo("party.other"));
    }
}
