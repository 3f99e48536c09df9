package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.MovedClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is alive, under a clock that the test moves, with real processes of this machine and rows of another one.
class NodeRowsTest {

    private static final Instant NOW = Instant.parse("2027-02-26T11:00:00Z");
    private static final String ELSEWHERE = "elsewhere~1234~1/77/123456";
    private static final int LOOKS_OF_A_MINUTE = 6;

    private final MovedClock clock = new MovedClock(NOW);
    private final JdbcClient jdbc = database();
    private final NodeRows nodes = new NodeRows(jdbc, clock, ProcessName.of(ProcessHandle.current()), true);

    private static JdbcClient database() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        return JdbcClient.create(source);
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    private void beats(String node) {
        jdbc.sql("delete from node where node = :node").param("node", node).update();
        jdbc.sql("insert into node (node, serving, seen) values (:node, true, :now)").param("node", node)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private void look(int times) {
        for (var time = 0; time < times; time++) {
            nodes.look();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-400D", "PT-2H", "PT-61S", "PT61S", "PT2H", "P400D"})
    @EnabledOnOs(OS.LINUX)
    void aLivingProcessOfThisMachineIsNotGoneWhateverTheClockDoes(Duration step) throws Exception {
        var process = new ProcessBuilder("sleep", "600").start();
        try {
            var name = ProcessName.of(process.toHandle()).toString();
            beats(name);
            clock.move(step);
            look(LOOKS_OF_A_MINUTE + 1);
            assertThat(nodes.isGone(name)).isFalse();
            assertThat(nodes.isServed()).isTrue();
            assertThat(nodes.isGone(nodes.self())).isFalse();
            process.destroyForcibly().waitFor();
            assertThat(nodes.isGone(name)).isTrue();
            assertThat(nodes.isServed()).isFalse();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aServerIsKnownWhereOneServesThatKnowsIt() {
        var without = new NodeRows(jdbc, clock, ProcessName.of(ProcessHandle.current()), false);
        nodes.self();
        assertThat(without.isMailed()).as("it does not serve").isFalse();
        nodes.serve();
        assertThat(without.isMailed()).isTrue();
        nodes.close();
        without.serve();
        assertThat(without.isServed()).isTrue();
        assertThat(without.isMailed()).isFalse();
        without.close();
    }

    /// Field 22 of the system's own account, in ticks since its start. The instant that the JDK tells moves with the clock.
    @Test
    @EnabledOnOs(OS.LINUX)
    void theNameOfAProcessHoldsNoTimeOfAClock() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat")).replaceFirst(".*\\) ", "").split(" ", -1);
        var name = ProcessName.of(ProcessHandle.current());
        assertThat(name.birth()).isEqualTo(stat[19]);
        assertThat(ProcessName.parse(name.toString())).isEqualTo(name);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNumberThatAnotherProcessHasTakenIsNotAlive() {
        var own = ProcessName.of(ProcessHandle.current());
        assertThat(nodes.isGone(new ProcessName(own.machine(), own.process(), "1").toString())).isTrue();
    }

    @Test
    void oneOfAnotherMachineIsGoneAfterAMinuteOfLooksAndNotBefore() {
        beats(ELSEWHERE);
        assertThat(nodes.isGone(ELSEWHERE)).isFalse();
        look(LOOKS_OF_A_MINUTE);
        assertThat(nodes.isGone(ELSEWHERE)).isFalse();
        look(1);
        assertThat(nodes.isGone(ELSEWHERE)).isTrue();
        clock.move(Duration.ofSeconds(10));
        beats(ELSEWHERE);
        look(1);
        assertThat(nodes.isGone(ELSEWHERE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-400D", "PT-2H", "PT-61S", "PT61S", "PT2H", "P400D"})
    void oneOfAnotherMachineThatBeatsIsNotGoneWhateverTheClockDoes(Duration step) {
        beats(ELSEWHERE);
        look(LOOKS_OF_A_MINUTE);
        clock.move(step);
        assertThat(nodes.isGone(ELSEWHERE)).isFalse();
        beats(ELSEWHERE);
        look(LOOKS_OF_A_MINUTE);
        assertThat(nodes.isGone(ELSEWHERE)).isFalse();
        assertThat(nodes.isServed()).isTrue();
    }

    @Test
    void oneThatDiedUnderAClockAheadIsGoneAndServesNoMore() {
        clock.move(Duration.ofDays(400));
        beats(ELSEWHERE);
        clock.moveTo(NOW);
        assertThat(nodes.isServed()).isFalse();
        look(LOOKS_OF_A_MINUTE + 1);
        assertThat(nodes.isGone(ELSEWHERE)).isTrue();
    }

    @Test
    void oneThatHasSignedOffOrNeverWasIsGoneAtOnce() {
        assertThat(nodes.isGone(ELSEWHERE)).isTrue();
        assertThat(nodes.isGone("")).isTrue();
        beats(ELSEWHERE);
        nodes.look();
        jdbc.sql("delete from node").update();
        nodes.look();
        assertThat(nodes.isGone(ELSEWHERE)).isTrue();
    }

    @Test
    void aRowThatIsLostIsWrittenAnew() {
        nodes.serve();
        jdbc.sql("delete from node").update();
        nodes.beat();
        assertThat(jdbc.sql("select node from node where serving").query(String.class).list())
                .containsExactly(nodes.self());
    }
}
