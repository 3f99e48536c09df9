package dialogue.run.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.InputFixture;
import dialogue.delivery.folder.OutputFolder;
import dialogue.finding.Finding;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.RunState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// Each test makes an occasion of its own in one output folder.
class ProductionTest {

    @TempDir
    static Path output;
    private static Program program;

    @TempDir
    Path folder;
    private InputFixture input;
    private Wish wish;

    @BeforeAll
    static void open() {
        program = Program.open(output, "--dialogue.job.chunk=5", "--dialogue.job.threads=2");
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @BeforeEach
    void writeTheInput(TestInfo test) {
        var name = test.getTestMethod().orElseThrow().getName();
        var occasion = name.substring(0, Math.min(40, name.length()));
        input = InputFixture.in(folder);
        input.write("plan/milestones.csv", input.read("plan/milestones.csv")
                + occasion + ",,visit,2026-10,leaders,Seoul,Séoul,서울,Visit,Visite,방문,,no,yes\n");
        wish = new Wish(input.root(), output, occasion);
    }

    private Outcome produce() {
        return program.production().produce(wish.request(), Progress.NONE);
    }

    @Test
    void refusesAMeetingThatThePlanDoesNotHave() {
        var slip = new Wish(input.root(), output, "m-3");
        var runs = program.production().runs().size();

        assertThatThrownBy(() -> program.production().produce(slip.request(), Progress.NONE))
                .isInstanceOfSatisfying(Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.USAGE))
                .hasMessage(
                        "plan/milestones.csv has no meeting m-3 in a row that can be read; did you mean m-1? The keys of the meetings"
                                + " stand there.");
        assertThat(program.production().runs()).hasSize(runs);
        assertThat(output.resolve("2026/m-3")).doesNotExist();
    }

    @Test
    void preparesAMeetingFromItsPillarAlone() {
        var outcome = program.production().produce(new Wish(input.root(), output, "m-2").request(
                Set.of(Audience.JOINT), Set.of(Language.ENGLISH), Set.of(Format.PDF)), Progress.NONE);

        assertThat(outcome.folder()).isEqualTo(output.resolve("2026/m-2/side/s1"));
        assertThat(outcome.documents()).containsExactly(
                outcome.folder().resolve("joint/strategic-dialogue-2026-m-2-joint-en.pdf"));
        assertThat(outcome.documents().getFirst()).content(UTF_8).contains("P1-01", "P1-02").doesNotContain("P2-01");
    }

    @Test
    void publishesEveryDocumentOfEveryAudience() {
        var outcome = produce();
        assertThat(outcome.kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(outcome.folder()).isEqualTo(output.resolve("2026/publishesEveryDocumentOfEveryAudience/r1"));
        var stem = "strategic-dialogue-2026-publishesEveryDocumentOfEveryAudience-";
        assertThat(outcome.documents()).allMatch(Files::isRegularFile)
                .extracting(document -> outcome.folder().relativize(document).toString().replace(stem, ""))
                .containsExactly("joint/joint-en.pdf", "joint/joint-en.xlsx", "joint/joint-fr.pdf",
                        "joint/joint-fr.xlsx",
                        "joint/joint-ko.pdf", "joint/joint-ko.xlsx", "canada/canada-en.pdf", "canada/canada-en.xlsx",
                        "canada/canada-fr.pdf", "canada/canada-fr.xlsx", "korea/korea-ko.pdf", "korea/korea-ko.xlsx",
                        "korea/korea-en.pdf", "korea/korea-en.xlsx");
    }

    @Test
    void remembersTheRunAndNothingElseOfIt() {
        var run = produce().run();
        assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
        assertThat(run.revision()).isEqualTo(1);
        assertThat(run.asOf()).isEqualTo("2026-04-30");
        assertThat(List.of(run.rowsRead(), run.rowsUsed(), run.rowsRefused())).containsExactly(23L, 23L, 0L);
        assertThat(run.started()).isEqualTo(Program.NOW);
        assertThat(run.ended()).isEqualTo(Program.NOW);
        assertThat(program.production().run(run.id())).contains(run);
        assertThat(program.production().runs()).startsWith(run);
        assertThat(output.resolve(".ledger/runs")).isEmptyDirectory();
    }

    @Test
    void tellsInTheManifestWhatItWasMadeOf() {
        var outcome = produce();
        var manifest = new OutputFolder.Revision(outcome.run().makes(), outcome.folder()).manifest().orElseThrow();
        assertThat(manifest.fingerprint()).isEqualTo(outcome.run().fingerprint());
        assertThat(manifest.inputs()).extracting(file -> file.file() + " " + file.rows().read()).containsExactly(
                "2025/canada.csv 2", "2025/korea.csv 2", "2026/canada.csv 3", "2026/korea.csv 3", "plan/areas.csv 2",
                "plan/initiatives.csv 4", "plan/milestones.csv 3", "plan/organizations.csv 2", "plan/pillars.csv 2");
        assertThat(manifest.totals().used()).isEqualTo(23);
        assertThat(manifest.documents()).hasSize(14).allSatisfy(document -> assertThat(Sums.of(outcome.folder()))
                .containsEntry(document.file(), document.sha256()));
        assertThat(Sums.of(outcome.folder())).containsEntry("findings.csv", manifest.findings().sha256()).hasSize(19);
    }

    @Test
    void keepsEachPartysWordsInItsOwnCopies() throws Exception {
        var outcome = produce();
        for (var document : outcome.documents()) {
            var text = Files.readString(document);
            var audience = outcome.folder().relativize(document).getName(0).toString();
            assertThat(InputFixture.CANADAS.stream().anyMatch(text::contains)).isEqualTo(audience.equals("canada"));
            assertThat(InputFixture.KOREAS.stream().anyMatch(text::contains)).isEqualTo(audience.equals("korea"));
        }
    }

    @Test
    void makesNoNewRevisionOfTheSame() {
        var first = produce();
        var second = produce();
        assertThat(second.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(second.run()).isEqualTo(first.run());
        assertThat(second.folder()).isEqualTo(first.folder());
        assertThat(second.documents()).isEqualTo(first.documents());
        assertThat(first.folder().getParent()).isDirectoryNotContaining("glob:**r2");
    }

    @Test
    void namesNoDocumentThatSomebodyHasTakenAway() throws Exception {
        var first = produce().documents();
        Files.delete(first.getFirst());
        assertThat(produce().documents()).isEqualTo(first.subList(1, first.size()));
    }

    @Test
    void makesANewRevisionOfAChangedInput() {
        var first = produce();
        var before = Sums.of(first.folder());
        input.replace("2026/canada.csv", "Held in May", "Held in June");
        var second = produce();
        assertThat(second.kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(second.folder()).hasFileName("r2");
        assertThat(Sums.of(first.folder())).isEqualTo(before);
    }

    @Test
    void refusesAnInputWithAnError() {
        input.replace("2026/korea.csv", "P1-02,at_risk", "P1-02,atrisk");
        var outcome = produce();
        assertThat(outcome.kind()).isEqualTo(Kind.REJECTED);
        assertThat(outcome.run().state()).isEqualTo(RunState.REJECTED);
        assertThat(outcome.documents()).isEmpty();
        assertThat(outcome.findings()).filteredOn(Finding::isError).extracting(Finding::code)
                .containsExactly("value.closed-list");
        assertThat(output.resolve("2026/refusesAnInputWithAnError")).doesNotExist();
        assertThat(output.resolve(".ledger/runs")).isEmptyDirectory();
        input.replace("2026/korea.csv", "P1-02,atrisk", "P1-02,at_risk");
        assertThat(produce().folder()).hasFileName("r1");
    }

    @Test
    void refusesTheSameInputEachTimeItIsAsked() {
        input.replace("2026/korea.csv", "P1-02,at_risk", "P1-02,atrisk");
        assertThat(List.of(produce().kind(), produce().kind())).containsExactly(Kind.REJECTED, Kind.REJECTED);
    }

    @Test
    void leavesOutRefusedRowsWhereItIsAskedTo() {
        input.replace("2026/korea.csv", "P1-02,at_risk", "P1-02,atrisk");
        var outcome = program.production().produce(wish.leavingOutRejected(), Progress.NONE);
        assertThat(outcome.kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(outcome.run().rowsRefused()).isEqualTo(1);
        assertThat(outcome.run().rowsUsed()).isEqualTo(22);
        assertThat(outcome.folder().resolve("findings.csv")).content(UTF_8)
                .contains("value.closed-list,error,2026/korea.csv,3");
    }

    @Test
    void refusesAFileThatIsNoneEvenWhereRowsAreLeftOut() {
        input.write("2026/korea.csv", "");
        assertThat(program.production().produce(wish.leavingOutRejected(), Progress.NONE).kind())
                .isEqualTo(Kind.REJECTED);
    }

    /// Behind an open quotation mark nobody knows how many records there are to leave out.
    @Test
    void refusesAFileWhoseRestIsUnreadableEvenWhereRowsAreLeftOut() {
        input.replace("2026/korea.csv", "P1-02,at_risk,Waiting too", "P1-02,at_risk,\"Waiting too");
        var outcome = program.production().produce(wish.leavingOutRejected(), Progress.NONE);
        assertThat(outcome.kind()).isEqualTo(Kind.REJECTED);
        assertThat(outcome.findings()).extracting(Finding::code).contains("form.unclosed-quote");
    }

    @Test
    void rejectsARequestWithoutADocument() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> program.production().produce(
                wish.request(Set.of(Audience.KOREA), Set.of(Language.FRENCH), Set.of(Format.PDF)), Progress.NONE))
                .withMessage(
                        "None of the languages asked for is a language of the audiences asked for: joint has en, fr and"
                                + " ko, canada en and fr, korea ko and en.");
    }

    @Test
    void tellsHowFarItIs() {
        var heard = new Heard();
        program.production().produce(wish.request(), heard);
        assertThat(heard.steps()).containsExactly("intake", "freeze", "render", "verify", "publish");
        assertThat(heard.last("intake")).isEqualTo("9/9");
        assertThat(heard.last("render")).isEqualTo("14/14");
        assertThat(heard.last("verify")).isEqualTo("14/14");
    }

    @Test
    void adoptsARevisionThatTheLedgerDoesNotKnow() throws Exception {
        var first = produce();
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectory(elsewhere.resolve("2026"));
        Files.move(first.folder().getParent(), elsewhere.resolve("2026").resolve(wish.occasion()));
        try (var other = Program.open(elsewhere)) {
            var second = other.production().produce(new Wish(input.root(), elsewhere, wish.occasion()).request(),
                    Progress.NONE);
            assertThat(second.kind()).isEqualTo(Kind.UNCHANGED);
            assertThat(second.run().fingerprint()).isEqualTo(first.run().fingerprint());
            assertThat(second.run().rowsUsed()).isEqualTo(23);
            assertThat(second.run().asOf()).isEqualTo("2026-04-30");
        }
    }
}
