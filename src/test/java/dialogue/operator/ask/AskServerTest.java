package dialogue.operator.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.operator.MakeBriefing;
import dialogue.plan.Audience;
import dialogue.run.PlainFormats;
import dialogue.run.Production;
import dialogue.run.RunRequest;
import dialogue.run.RunState;
import dialogue.run.follow.Wish;
import dialogue.run.follow.Wish.State;
import dialogue.run.follow.Wishes;
import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.firing.DueFirings;
import dialogue.schedule.firing.FiringRecord;
import dialogue.schedule.firing.FiringState;
import dialogue.schedule.firing.Firings;
import dialogue.schedule.rule.Timetable;
import dialogue.schedule.serving.Server;
import dialogue.schedule.serving.Waiting;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a person asks the server for is written down at once, made by the one thread that makes briefings, and found again whatever happens to the process.
class AskServerTest {

    @TempDir
    static Path folder;
    private static ConfigurableApplicationContext program;
    private static InputFixture input;
    private int woken;
    /// Nobody is woken: the test makes what waits when it wants it made.
    private final AskServer asked = new AskServer(bean(MakeBriefing.class), bean(Production.class),
            bean(Wishes.class), bean(ScheduleOperations.class), bean(Audit.class), () -> woken++);

    @BeforeAll
    static void open() {
        input = InputFixture.in(folder.resolve("input"));
        program = new SpringApplicationBuilder(Dialogue.class, PlainFormats.class).registerShutdownHook(false).run(
                "--dialogue.serve=true", "--dialogue.input=" + input.root(),
                "--dialogue.output=" + folder.resolve("output"));
    }

    @AfterAll
    static void close() {
        program.close();
    }

    private static <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    private static RunRequest request(String day) {
        var all = RunRequest.annual(input.root(), folder.resolve("output"));
        return new RunRequest(all.year(), all.occasion(), Optional.of(LocalDate.parse(day)),
                EnumSet.of(Audience.JOINT), all.languages(), all.formats(), all.input(), all.output(), false);
    }

    private static Wish wish(long id) {
        return bean(Wishes.class).wish(id).orElseThrow();
    }

    private static void make() {
        program.getBean("makeWishes", Waiting.class).make();
    }

    @Test
    void aWishIsWrittenDownAtOnceAndItsRunIsThePersons() {
        var id = asked.brief(request("2026-05-02"), "canada/marie");
        assertThat(woken).isEqualTo(1);
        assertThat(wish(id)).extracting(Wish::state, Wish::asker, Wish::run)
                .containsExactly(State.WAITING, "canada/marie", Optional.empty());
        assertThat(wish(id).request().year()).isEqualTo(OptionalInt.of(2026));
        make();
        var run = bean(Production.class).run(wish(id).run().orElseThrow()).orElseThrow();
        assertThat(wish(id).state()).isEqualTo(State.MADE);
        assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
        assertThat(run.askedBy()).contains("canada/marie");
        assertThat(bean(Audit.class).acts()).extracting(Act::person, Act::act, Act::subject)
                .contains(tuple("canada/marie", "brief.ask", "wish " + id));
    }

    @Test
    void theSameWishAgainFindsWhatStands() {
        var first = asked.brief(request("2026-05-01"), "canada/marie");
        var second = asked.brief(request("2026-05-01"), "korea/mina");
        make();
        assertThat(wish(second).state()).isEqualTo(State.STANDS);
        assertThat(wish(second).run()).isEqualTo(wish(first).run());
        make();
        assertThat(bean(Wishes.class).open()).isEmpty();
    }

    @Test
    void aWishWhoseProcessIsGoneIsMadeByTheNextOneAndOneOfALivingProcessIsLeftAlone() {
        var jdbc = bean(JdbcClient.class);
        var id = asked.brief(request("2026-05-03"), "canada/marie");
        var living = "host/1/2";
        jdbc.sql("insert into node (node, serving, seen) values (?, true, current_timestamp)").param(living).update();
        jdbc.sql("update wish set state = 'AT_WORK', node = ? where wish_id = ?").param(living).param(id).update();
        make();
        assertThat(wish(id).state()).isEqualTo(State.AT_WORK);
        jdbc.sql("delete from node where node = ?").param(living).update();
        make();
        assertThat(wish(id).state()).isEqualTo(State.MADE);
    }

    @Test
    void aWishWhoseRunEndedBeforeItsProcessDiedIsNotMadeFromAnotherInput() {
        var id = asked.brief(request("2026-05-04"), "canada/marie");
        make();
        var run = wish(id).run();
        bean(JdbcClient.class).sql("update wish set state = 'AT_WORK', node = 'gone/1/1' where wish_id = ?").param(id)
                .update();
        input.replace("2026/canada.csv", "Held in May", "Held in March");
        make();
        input.replace("2026/canada.csv", "Held in March", "Held in May");
        assertThat(wish(id).run()).isEqualTo(run);
        assertThat(wish(id).state()).isEqualTo(State.MADE);
    }

    @Test
    void aWishThatCannotBeMadeStandsAsAProblemAndTheNextOneIsMade() {
        var lost = asked.brief(request("2026-05-05"), "canada/marie");
        bean(JdbcClient.class).sql("update wish set input_folder = 'no-such-folder' where wish_id = ?").param(lost)
                .update();
        var next = asked.brief(request("2026-05-05"), "canada/marie");
        make();
        assertThat(wish(lost).state()).isEqualTo(State.FAILED);
        assertThat(wish(next).state()).isEqualTo(State.MADE);
        assertThat(bean(Problems.class).standing()).anyMatch(each -> each.subject().equals("wish " + lost));
    }

    @Test
    void whatCannotBeMadeIsRefusedBeforeItIsWrittenDown() {
        var slip = RunRequest.annual(input.root(), folder.resolve("output"));
        var meeting = new RunRequest(OptionalInt.of(2026), Occasion.of("m-9"), slip.asOf(), slip.audiences(),
                slip.languages(), slip.formats(), slip.input(), slip.output(), false);
        assertThatThrownBy(() -> asked.brief(meeting, "canada/marie")).isInstanceOf(Problem.class)
                .hasMessageContaining("no meeting m-9");
        assertThatThrownBy(() -> asked.brief(request("2026-05-08").with(Posting.HOLD), "canada/marie"))
                .isInstanceOf(Problem.class).hasMessageContaining("made on the side");
        assertThat(woken).isZero();
        assertThat(bean(JdbcClient.class).sql("select count(*) from wish where posting = 'HOLD'").query(Long.class)
                .single()).isZero();
    }

    @Test
    void aFiringThatIsAskedForIsMadeByTheServerAndItsRunIsThePersons() {
        asked.fire("annual", "joint/admin");
        assertThat(firing().state()).isEqualTo(FiringState.CLAIMED);
        assertThat(firing().askedBy()).contains("joint/admin");
        bean(DueFirings.class).recover(bean(Timetable.class));
        assertThat(firing().state()).isEqualTo(FiringState.DONE);
        assertThat(bean(Production.class).run(Objects.requireNonNull(firing().run())).orElseThrow().askedBy())
                .contains("joint/admin");
    }

    private static FiringRecord firing() {
        return bean(Firings.class).last("annual").orElseThrow();
    }

    @Test
    void aRunThatHasFailedIsGoneOnWithByTheServerAndOneThatHasEndedIsNot() {
        var id = asked.brief(request("2026-05-06"), "canada/marie");
        make();
        var run = wish(id).run().orElseThrow();
        assertThatThrownBy(() -> asked.resume(run, "canada/marie")).isInstanceOf(Problem.class)
                .hasMessageContaining("has ended");
        var jdbc = bean(JdbcClient.class);
        jdbc.sql("update run set state = 'FAILED' where run_id = ?").param(run).update();
        asked.resume(run, "canada/marie");
        asked.resume(run, "canada/marie");
        assertThat(bean(Production.class).run(run).orElseThrow().state()).isEqualTo(RunState.RUNNING);
        assertThat(bean(Audit.class).acts()).filteredOn(act -> act.act().equals("run.resume")).hasSize(1);
        jdbc.sql("update run set state = 'PUBLISHED' where run_id = ?").param(run).update();
    }

    /// Real are the server and its thread.
    @Test
    void theServerMakesWhatItIsWokenFor() throws InterruptedException {
        var id = bean(AskServer.class).brief(request("2026-05-07"), "korea/mina");
        for (var look = 0; wish(id).state().isOpen() && look < 2400; look++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(wish(id).state()).isEqualTo(State.MADE);
        assertThat(bean(Server.class)).isNotNull();
    }
}
