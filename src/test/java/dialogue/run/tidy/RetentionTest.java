package dialogue.run.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.folder.Tree;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.Outcome.Kind;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.Run;
import dialogue.run.RunRequest;
import dialogue.schedule.firing.FiringState;
import dialogue.schedule.firing.Firings;
import dialogue.schedule.rule.Firing;
import dialogue.watch.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An output folder that has grown old: what goes, what stays, and that all goes on as if nothing had gone.
class RetentionTest {

    private static final List<List<String>> NOTHING = List.of(List.of(), List.of(), List.of());

    @TempDir
    Path folder;
    private Installation here;

    @BeforeEach
    void open() {
        here = new Installation(folder);
    }

    @AfterEach
    void close() {
        here.close();
    }

    private List<Long> runs() {
        return here.bean(Production.class).runs().stream().map(Run::id).toList();
    }

    /// The files that revisions were made from.
    private long inputs() {
        try (var kept = Files.list(folder.resolve("output/.ledger/inputs"))) {
            return kept.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRemoved(String file) {
        return file.startsWith("outbox/") || file.matches("2026/annual/r[12]/.*\\.(pdf|xlsx)");
    }

    @Test
    void removesWhatIsAsOldAsConfiguredAndNothingBefore() {
        here.makeThree();
        var before = here.files();
        here.clock.move(Installation.AGE.minusDays(2).minusSeconds(1));
        assertThat(here.tidy()).isEqualTo(NOTHING);
        assertThat(here.files()).isEqualTo(before);
        assertThat(here.acts()).isEmpty();

        here.clock.move(Duration.ofSeconds(1));
        assertThat(here.old()).isEqualTo(List.of(List.of("1"), List.of("1", "2"), List.of()));
        var inputs = inputs();
        assertThat(here.files()).as("looking removes nothing").isEqualTo(before);
        assertThat(here.tidy()).isEqualTo(List.of(List.of("1"), List.of("1", "2"), List.of()));
        here.clock.move(Duration.ofDays(1));
        assertThat(here.tidy()).isEqualTo(List.of(List.of("2"), List.of("3", "4"), List.of("2026/annual/r1")));
        here.clock.move(Duration.ofDays(1));
        assertThat(here.tidy()).isEqualTo(List.of(List.of(), List.of("5", "6"), List.of("2026/annual/r2")));
        assertThat(inputs()).as("each revision had a file of its own").isEqualTo(inputs - 2);
        here.clock.move(Duration.ofDays(4000));
        assertThat(here.tidy()).isEqualTo(NOTHING);

        assertThat(here.acts()).containsExactly("mina remove.runs 1", "mina remove.messages 1-2", "mina remove.runs 2",
                "mina remove.messages 3-4", "mina remove.superseded-documents 2026/annual/r1",
                "mina remove.messages 5-6", "mina remove.superseded-documents 2026/annual/r2");
        assertThat(runs()).containsExactly(3L);
        assertThat(here.states()).containsOnly("written").hasSize(6);
        before.removeIf(RetentionTest::isRemoved);
        before.addAll(List.of("2026/annual/r1/documents-removed.txt", "2026/annual/r2/documents-removed.txt"));
        assertThat(here.files()).isEqualTo(before);
        assertThat(folder.resolve("output/2026/annual/r1/documents-removed.txt")).hasContent("2027-06-10");
    }

    @Test
    void leavesNoRowOfARunThatIsRemoved() {
        here.makeThree();
        here.clock.move(Installation.AGE.plusDays(1));
        here.tidy();
        for (var table : List.of("batch_job_instance", "batch_job_execution", "batch_job_execution_context", "run",
                "(select distinct run_id from run_file) f",
                "(select distinct job_execution_id from batch_job_execution_params) p",
                "(select distinct job_execution_id from batch_step_execution) s",
                "(select distinct job_execution_id from batch_step_execution s join batch_step_execution_context c"
                        + " on c.step_execution_id = s.step_execution_id) c")) {
            assertThat(here.jdbc().sql("select count(*) from " + table).query(Integer.class).single()).as(table)
                    .isEqualTo(1);
        }
    }

    /// Neither adopted, with its messages held, nor made again.
    @Test
    void whatWasMadeStaysMade() {
        here.makeThree();
        here.clock.move(Duration.ofDays(1000));
        here.tidy();
        assertThat(here.make(Posting.SEND).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(here.states()).containsOnly("written").hasSize(6);
        assertThat(here.bean(Problems.class).standing()).isEmpty();
        var next = here.makeAnother(Posting.SEND);
        here.bean(Outbox.class).drain();
        assertThat(next.folder()).hasFileName("r4");
        assertThat(next.versions()).containsEntry(Audience.JOINT, 4);
        assertThat(here.states()).containsOnly("written").hasSize(8);
        assertThat(here.bean(Outbox.class).all().getFirst().mailing().version()).isEqualTo(4);
        assertThat(next.run().id()).as("no number is given twice").isEqualTo(4);
        assertThat(here.bean(Problems.class).standing()).isEmpty();
    }

    private List<List<String>> oldWhere(String state) {
        here.jdbc().sql("update dispatch set state = ?, due = current_timestamp, give_up_at = current_timestamp"
                + " where dispatch_id = 1").param(state).update();
        return here.old();
    }

    @Test
    void whatAMessageNeedsStays() {
        here.makeThree();
        here.clock.move(Duration.ofDays(1000));
        for (var state : List.of("held", "doubtful", "queued", "sending", "refused", "unknown", "given_up")) {
            assertThat(oldWhere(state)).as(state).isEqualTo(
                    List.of(List.of("1", "2"), List.of("2", "3", "4", "5", "6"), List.of("2026/annual/r2")));
        }
        for (var state : List.of("accepted", "arrived", "cancelled", "withdrawn", "written")) {
            assertThat(oldWhere(state)).as(state).isEqualTo(List.of(List.of("1", "2"),
                    List.of("1", "2", "3", "4", "5", "6"), List.of("2026/annual/r1", "2026/annual/r2")));
        }
        here.jdbc().sql("update dispatch set state = 'cancelled' where dispatch_id in (3, 5)").update();
        for (var state : List.of("withdrawn", "written")) {
            assertThat(oldWhere(state).getLast()).as("%s, and nothing newer has taken its place", state)
                    .containsExactly("2026/annual/r2");
        }
        assertThat(here.tidy().getLast()).containsExactly("2026/annual/r2");
        assertThat(here.files()).anyMatch(file -> file.matches("2026/annual/r1/.*\\.pdf"))
                .noneMatch(file -> file.matches("2026/annual/r2/.*\\.pdf"));
    }

    /// What is made on the side goes like a revision: when a later one of the same request stands.
    @Test
    void draftsGoWhenALaterOneOfTheSameRequestStands() {
        here.makeAnother(Posting.SEND);
        here.bean(Outbox.class).drain();
        var english = draft(Language.ENGLISH);
        var french = draft(Language.FRENCH);
        here.input.replace("2026/korea.csv", "Nearly done", "Nearly there");
        here.make(english);
        here.clock.move(Duration.ofDays(1000));
        assertThat(here.tidy()).isEqualTo(
                List.of(List.of("2"), List.of("1", "2"), List.of("2026/annual/side/s1")));
        assertThat(here.make(english).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(here.make(french).folder()).hasFileName("s4");
        assertThat(here.files()).contains("2026/annual/side/s1/manifest.json")
                .noneMatch(file -> file.matches("2026/annual/side/s1/.*pdf"));
    }

    private RunRequest draft(Language language) {
        var all = RunRequest.annual(here.input.root(), here.output);
        var request = new RunRequest(all.year(), all.occasion(), Optional.empty(), Set.of(Audience.JOINT),
                Set.of(language), Set.of(Format.PDF), all.input(), all.output(), false);
        here.make(request);
        return request;
    }

    /// The older of two that were asked for in different ways still answers its request.
    @Test
    void theLastOfEachRequestStays() {
        here.makeAnother(Posting.SEND);
        var all = RunRequest.annual(here.input.root(), here.output);
        here.make(new RunRequest(all.year(), all.occasion(), all.asOf(), all.audiences(), all.languages(),
                all.formats(), all.input(), all.output(), true, Posting.SEND));
        here.clock.move(Duration.ofDays(1000));
        assertThat(here.tidy().getFirst()).isEmpty();
        assertThat(here.tidy().getLast()).isEmpty();
        assertThat(here.make(all).kind()).isEqualTo(Kind.UNCHANGED);
    }

    /// That a firing was made is known without its run.
    @Test
    void aFiringIsNotMadeTwice() {
        here.makeThree();
        var firings = here.bean(Firings.class);
        var firing = new Firing("annual", here.clock.instant(), here.clock.instant());
        var id = firings.enter(firing, "node", FiringState.CLAIMED).orElseThrow();
        firings.end(id, FiringState.DONE, Optional.of(1L));
        here.clock.move(Duration.ofDays(1000));
        here.tidy();
        assertThat(runs()).containsExactly(3L);
        assertThat(firings.scheduledTimes("annual")).containsExactly(firing.scheduled());
        assertThat(firings.last("annual")).hasValueSatisfying(last -> {
            assertThat(last.state()).isEqualTo(FiringState.DONE);
            assertThat(last.run()).isNull();
        });
        assertThat(firings.enter(firing, "node", FiringState.CLAIMED)).isEmpty();
    }

    /// It holds notes.
    @Test
    void theCopyOfTheInputOfAKilledRunGoesWithIt() throws Exception {
        here.makeThree();
        var killed = here.output.resolve(".ledger/runs/1");
        var copy = Files.createDirectories(killed.resolve("input/2026"));
        var working = Files.createDirectories(here.output.resolve(".ledger/runs/3"));
        Files.writeString(copy.resolve("canada.csv"), "initiative\n");
        here.clock.move(Duration.ofDays(1000));
        here.tidy();
        assertThat(killed).doesNotExist();
        assertThat(working).isDirectory();
        Tree.delete(working);
    }

    @Test
    void aRunThatFailedCanStillBeGoneOnWith() {
        here.makeThree();
        here.input.replace("2026/canada.csv", "2026-04-02", "2026-04-xx");
        assertThat(here.make(Posting.SEND).kind()).isEqualTo(Kind.REJECTED);
        here.jdbc().sql("update run set state = 'FAILED' where run_id in (1, 2)").update();
        here.clock.move(Duration.ofDays(1000));
        assertThat(here.tidy().getFirst()).isEmpty();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> here.bean(Production.class).resume(1, Progress.NONE))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("input.changed"));
    }
}
