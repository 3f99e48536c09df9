package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.InputFixture;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.folder.OutputFolder;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run on the side makes no revision, and no revision is made because of it. Each test makes an occasion of its own in one output folder.
class AsideTest {

    @TempDir
    static Path output;
    private static Program program;
    private static int occasions;

    @TempDir
    Path folder;
    private InputFixture input;
    private Wish wish;

    @BeforeAll
    static void open() {
        program = Program.open(output, "--dialogue.schedules.before-meeting.formats=pdf,xlsx");
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @BeforeEach
    void writeTheInput() {
        var occasion = "aside-" + ++occasions;
        input = InputFixture.in(folder);
        input.write("plan/milestones.csv", input.read("plan/milestones.csv")
                + occasion + ",,visit,2026-10,leaders,Seoul,Séoul,서울,Visit,Visite,방문,,no,yes\n");
        wish = new Wish(input.root(), output, occasion);
    }

    private static Outcome produce(RunRequest request) {
        return program.production().produce(request, Progress.NONE);
    }

    private RunRequest one() {
        return wish.request(Set.of(Audience.JOINT), Set.of(Language.ENGLISH), Set.of(Format.PDF));
    }

    private RunRequest asOf(String day) {
        var all = wish.request();
        return new RunRequest(all.year(), all.occasion(), Optional.of(LocalDate.parse(day)), all.audiences(),
                all.languages(), all.formats(), all.input(), all.output(), false);
    }

    private long messages() {
        return program.bean(Outbox.class).all().stream()
                .filter(each -> each.mailing().revision().occasion().key().equals(wish.occasion())).count();
    }

    private void change() {
        input.replace("2026/canada.csv", "Held in May", "Held in June");
    }

    @Test
    void aBriefingIsStillTheSameAfterOneDocumentWasMadeOnTheSide() {
        var whole = produce(wish.request());
        var sent = messages();
        var aside = produce(one());
        var again = produce(wish.request());

        assertThat(aside.kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(output.relativize(aside.folder()))
                .hasToString("2026/" + wish.occasion() + "/side/s1");
        assertThat(aside.run().makes().name()).isEqualTo("s1");
        assertThat(again.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(again.run()).isEqualTo(whole.run());
        assertThat(sent).isEqualTo(4);
        assertThat(messages()).isEqualTo(sent);
        assertThat(output.resolve("2026").resolve(wish.occasion())).isDirectoryNotContaining("glob:**/r2");
    }

    @Test
    void theSameOnTheSideStandsUntilSomethingChanges() {
        assertThat(produce(one()).folder()).hasFileName("s1");
        assertThat(produce(one()).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(produce(wish.request(Set.of(Audience.KOREA), EnumSet.allOf(Language.class),
                EnumSet.allOf(Format.class))).folder()).hasFileName("s2");
        assertThat(produce(one()).folder()).hasFileName("s1");
        change();
        assertThat(produce(one()).folder()).hasFileName("s3");
        assertThat(messages()).isZero();
    }

    @Test
    void anEarlierDayThanTheNewestRevisionsIsOnTheSideAndShowsNoVersion() throws Exception {
        produce(asOf("2026-05-15"));
        var sent = messages();
        var aside = produce(asOf("2026-05-01"));
        assertThat(aside.folder()).hasFileName("s1");
        var manifest = new OutputFolder.Revision(aside.run().makes(), aside.folder()).manifest().orElseThrow();
        assertThat(manifest.revision()).isZero();
        assertThat(aside.versions()).hasSize(3).allSatisfy((_, version) -> assertThat(version).isZero());
        assertThat(messages()).isEqualTo(sent);
        assertThat(produce(asOf("2026-05-16")).folder()).hasFileName("r2");
    }

    /// Who made the whole one has found r1; a later day made r2 in between.
    @Test
    void theSameRequestFindsItsOwnRevisionBehindOthers() {
        produce(wish.request());
        produce(asOf("2026-05-01"));
        var again = produce(wish.request());
        assertThat(again.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(again.folder()).hasFileName("r1");
    }

    /// Else a correction that is taken back would never reach anybody.
    @Test
    void anInputThatIsWhatItWasBeforeIsANewRevision() {
        produce(wish.request());
        change();
        produce(wish.request());
        input.replace("2026/canada.csv", "Held in June", "Held in May");
        assertThat(produce(wish.request()).folder()).hasFileName("r3");
    }

    @Test
    void whatARevisionSaysIsOnTheSideTheSameByteForByte() throws Exception {
        var whole = produce(wish.request());
        var aside = produce(one());
        assertThat(aside.documents().getFirst()).hasSameBinaryContentAs(whole.documents().getFirst());
        change();
        assertThat(produce(one()).versions()).containsEntry(Audience.JOINT, 0);
    }

    /// Its number was not given to anybody.
    @Test
    void nothingOnTheSideCountsAsAVersion() {
        produce(wish.request());
        change();
        produce(one());
        assertThat(produce(wish.request()).versions()).containsEntry(Audience.JOINT, 2);
    }

    @Test
    void nobodyCanSendWhatIsMadeOnTheSide() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> produce(one().with(Posting.SEND)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("request.aside-posting"));
        assertThat(output.resolve("2026").resolve(wish.occasion())).doesNotExist();
    }

    private RunRequest of2026() {
        var all = wish.request();
        return new RunRequest(OptionalInt.of(2026), all.occasion(), all.asOf(), all.audiences(), all.languages(),
                all.formats(), all.input(), all.output(), false);
    }

    @Test
    void anOpenReviewAskedForByNameMakesDraftsThatNobodyGets() throws Exception {
        input.write("2026/review.csv", "opened,deadline,closed\n2026-01-05,2026-03-31,\n");
        var draft = produce(of2026());
        assertThat(draft.folder()).hasFileName("s1");
        assertThat(Files.readString(draft.documents().getFirst())).startsWith("DRAFT");
        assertThat(draft.versions()).hasSize(3).allSatisfy((_, version) -> assertThat(version).isZero());
        for (var posting : List.of(Posting.SEND, Posting.HOLD)) {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> produce(of2026().with(posting)))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("request.draft-posting"));
        }
        assertThat(messages()).isZero();

        input.write("2026/review.csv", "opened,deadline,closed\n2026-01-05,2026-03-31,2026-04-30\n");
        assertThat(produce(of2026()).folder()).hasFileName("r1");
        assertThat(messages()).isEqualTo(4);
    }

    @Test
    void aDefaultPassesOverAnOpenReviewAndAnEmptyFolder() throws Exception {
        input.write("2027/review.csv", "opened,deadline,closed\n2027-01-05,2027-03-31,\n");
        Files.createDirectories(input.root().resolve("2028"));
        assertThat(produce(wish.request()).run().year()).isEqualTo(2026);
    }
}
