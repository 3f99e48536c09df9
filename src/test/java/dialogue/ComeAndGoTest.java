package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Commands and `serve` on one output folder come, go, are stopped and are killed in any order, several at a time, and none fails for another one.
@DisabledOnOs(OS.WINDOWS)
class ComeAndGoTest {

    private static final List<List<String>> COMMANDS = List.of(List.of("runs"), List.of("problems"), List.of("audit"),
            List.of("schedule"), List.of("outbox"), List.of("health"),
            List.of("brief", "--quiet", "--audience", "joint", "--language", "en", "--format", "xlsx"),
            List.of("brief", "--quiet", "--meeting", "m-2", "--audience", "joint", "--language", "fr", "--format",
                    "xlsx"),
            List.of("brief", "--quiet", "--audience", "korea", "--language", "ko", "--format", "xlsx"),
            List.of("serve"));
    private static final int AT_ONCE = 4;
    private static final int SIGTERM = 143;

    @TempDir
    Path folder;

    /// @param killed how it ended does not count then
    private record Living(ProgramProcess process, List<String> command, boolean killed) {

        boolean serves() {
            return command.getFirst().equals("serve");
        }
    }

    private final List<Living> living = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void aFewComeAndGo() throws Exception {
        comeAndGo(12, 1);
    }

    /// Set the system property `seed` to try another order.
    @Test
    @Tag("long")
    void manyComeAndGo() throws Exception {
        comeAndGo(40, Long.getLong("seed", 20261128));
    }

    @Test
    void whoHasTheLedgerAndIsStoppedIsNamedWithinTenSeconds() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var owner = ProgramProcess.start(folder, List.of("serve"));
        try {
            while (!Files.readString(owner.out()).contains("output")) {
                assertThat(owner.process().isAlive()).isTrue();
                Thread.sleep(Duration.ofMillis(20));
            }
            signal("-STOP", owner);
            for (var command : COMMANDS.subList(0, 7)) {
                var begun = System.nanoTime();
                var ended = ProgramProcess.start(folder, command).ended();
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
                assertThat(ended.exitCode()).isEqualTo(1);
                assertThat(ended.out() + ended.err()).contains("in use by the process " + owner.process().pid() + ",")
                        .hasLineCount(1);
            }
            signal("-CONT", owner);
            assertThat(ProgramProcess.start(folder, List.of("health")).ended().out()).doesNotContain("in use");
        } finally {
            owner.kill();
        }
    }

    private static void signal(String signal, ProgramProcess process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.process().pid())).start().waitFor();
    }

    private void comeAndGo(int starts, long seed) throws Exception {
        InputFixture.in(folder.resolve("input"));
        var random = new Random(seed);
        try {
            for (var start = 0; start < starts; start++) {
                living.add(start(COMMANDS.get(start % 3 == 0 ? 6 + start / 3 % 4 : random.nextInt(6))));
                Thread.sleep(Duration.ofMillis(random.nextInt(800)));
                while (living.size() >= AT_ONCE) {
                    end(living.get(random.nextInt(living.size())), random);
                }
            }
            while (!living.isEmpty()) {
                end(living.getFirst(), random);
            }
        } finally {
            for (var each : living) {
                each.process().kill();
            }
        }
        assertThat(failed).isEmpty();
        var last = ProgramProcess.start(folder, List.of("runs")).ended();
        assertThat(last.exitCode()).isZero();
        assertThat(last.err()).isEmpty();
    }

    private Living start(List<String> command) throws IOException {
        return new Living(ProgramProcess.start(folder, command), command, false);
    }

    /// One that serves is ended; of the others every tenth is killed, and the rest may come to its end.
    private void end(Living one, Random random) throws Exception {
        living.remove(one);
        if (random.nextInt(10) == 0) {
            one.process().kill();
            return;
        }
        if (one.serves()) {
            one.process().process().waitFor(random.nextInt(3000), TimeUnit.MILLISECONDS);
            one.process().process().destroy();
        }
        var ended = one.process().ended();
        var expected = one.serves() ? SIGTERM : 0;
        var isWell = one.command().getFirst().equals("health") ? ended.exitCode() < 2 : ended.exitCode() == expected;
        if (!isWell || !ended.err().isEmpty() || ended.out().contains("hangs")) {
            failed.add(one.command() + " " + ended);
        }
    }
}
