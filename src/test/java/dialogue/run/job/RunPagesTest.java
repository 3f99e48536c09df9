package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.render.Format;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.RunState;
import dialogue.run.follow.RunAccount.FileRows;
import dialogue.run.follow.Runs;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may know of which run, before anything is counted.
class RunPagesTest {

    private static final Optional<Party> NOBODYS = Optional.empty();
    private static final Optional<Party> CANADAS = Optional.of(Party.CANADA);
    private static final Optional<Party> KOREAS = Optional.of(Party.KOREA);
    private static final Set<RunState> ALL = EnumSet.allOf(RunState.class);

    @TempDir
    static Path folder;
    private static Program program;
    private static Runs runs;
    private static long whole;
    private static long joint;
    private static long koreas;

    @BeforeAll
    static void makeThree() {
        program = Program.open(folder.resolve("output"));
        runs = program.bean(Runs.class);
        InputFixture.in(folder.resolve("input"));
        whole = make(EnumSet.allOf(Audience.class));
        joint = make(Set.of(Audience.JOINT));
        koreas = make(Set.of(Audience.KOREA));
    }

    private static long make(Set<Audience> audiences) {
        var wish = new Wish(folder.resolve("input"), folder.resolve("output"), "annual").request(audiences,
                EnumSet.allOf(Language.class), EnumSet.allOf(Format.class));
        return program.production().produce(wish, Progress.NONE).run().id();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    private static List<Long> ids(Optional<Party> reader, long before, int most) {
        return runs.page(reader, ALL, before, most).stream().map(Run::id).toList();
    }

    @Test
    void aRunThatMakesNothingForAReaderIsNotThereForThem() {
        assertThat(ids(KOREAS, Long.MAX_VALUE, 9)).containsExactly(koreas, joint, whole);
        assertThat(ids(CANADAS, Long.MAX_VALUE, 9)).containsExactly(joint, whole);
        assertThat(ids(NOBODYS, Long.MAX_VALUE, 9)).containsExactly(joint, whole);
        assertThat(runs.account(CANADAS, koreas)).isEmpty().isEqualTo(runs.account(CANADAS, 99));
        assertThat(runs.account(NOBODYS, koreas)).isEmpty();
        assertThat(runs.account(KOREAS, koreas)).isPresent();
    }

    /// A page is full as long as there is enough a reader may know of.
    @Test
    void aPageBeginsBehindTheOneBefore() {
        assertThat(ids(CANADAS, Long.MAX_VALUE, 1)).containsExactly(joint);
        assertThat(ids(CANADAS, joint, 1)).containsExactly(whole);
        assertThat(ids(CANADAS, whole, 1)).isEmpty();
        assertThat(runs.page(KOREAS, Set.of(RunState.REJECTED), Long.MAX_VALUE, 9)).isEmpty();
    }

    /// The tables of the plan hold some of them too.
    @Test
    void theRowsOfTheOtherMinistryStandNowhere() {
        assertThat(files(CANADAS)).containsExactly("2025/canada.csv", "2026/canada.csv");
        assertThat(files(KOREAS)).containsExactly("2025/korea.csv", "2026/korea.csv");
        assertThat(files(NOBODYS)).isEmpty();
    }

    private static List<String> files(Optional<Party> reader) {
        return runs.account(reader, whole).orElseThrow().files().stream().map(FileRows::file).toList();
    }
}
