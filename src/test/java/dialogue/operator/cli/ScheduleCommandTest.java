package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.MovedClock;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.operator.cli.User.Said;
import dialogue.run.Nodes;
import dialogue.run.PlainFormats;
import dialogue.watch.Problems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What an administrator asks and tells a program with the schedules it comes with, at noon of May 4, 2026.
class ScheduleCommandTest {

    private static final String FOLDERS = " --input FOLDER/input --output FOLDER/output";
    private static final String OUTPUT = " --output FOLDER/output";
    private static final String NOT_SERVED = "No `dialogue serve` is running for the output folder FOLDER/output, so"
            + " nothing fires; start it, as a service with `systemctl start dialogue`.\n";

    @TempDir
    Path folder;

    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
        }
    }

    @BeforeEach
    void writeTheInput() {
        InputFixture.in(folder.resolve("input"));
    }

    private static ConfigurableApplicationContext start(Path output, String... settings) {
        return new SpringApplicationBuilder(Dialogue.class, PlainFormats.class, Noon.class)
                .run(Stream.concat(Stream.of("dialogue.output=" + output), Stream.of(settings))
                        .map(setting -> "--" + setting).toArray(String[]::new));
    }

    private Said give(Language language, String command) {
        return User.in(folder).speaking(language).gives(command, ScheduleCommandTest::start);
    }

    private Said give(String command) {
        return give(Language.ENGLISH, command);
    }

    @Test
    void listsTheNextFiringsAndSaysWhatIsMissing() {
        assertThat(give("schedule" + FOLDERS)).isEqualTo(new Said(0,
                """
                        Schedule               State        Last firing (Ottawa)  Next in Ottawa    Next in Seoul
                        ─────────────────────  ───────────  ────────────────────  ────────────────  ────────────────
                        annual                 on           –                     2027-02-26 06:00  2027-02-26 20:00
                                                                                  2028-02-29 06:00  2028-02-29 20:00
                                                                                  2029-03-01 06:00  2029-03-01 20:00
                                                                                  2030-03-01 06:00  2030-03-01 20:00
                                                                                  2031-02-28 06:00  2031-02-28 20:00
                        before-meeting/m-2/14  no date yet  –                     –                 –
                        before-meeting/m-2/3   no date yet  –                     –                 –
                        No days of rest for 2029 come with the program or stand in the file of dialogue.calendar.canada, so of that \
                        country’s days of rest weekends alone count then. Write them into that file, which application.yaml names, a \
                        line each such as 2029-01-01=New Year’s Day, and start `dialogue serve` anew.
                        No days of rest for 2029 come with the program or stand in the file of dialogue.calendar.korea, so of that \
                        country’s days of rest weekends alone count then. Write them into that file, which application.yaml names, a \
                        line each such as 2029-01-01=New Year’s Day, and start `dialogue serve` anew.
                        No `dialogue serve` is running for this output folder: nothing fires by itself until one is started.
                        """,
                ""));
    }

    @Test
    void startsSpringOnceToFire() {
        var started = new ArrayList<Path>();
        User.in(folder).gives("schedule fire annual --quiet" + FOLDERS, (output, settings) -> {
            started.add(output);
            return start(output, settings);
        });
        assertThat(started).hasSize(1);
    }

    @Test
    void keepsWhatAPersonDoes() {
        assertThat(give("audit" + OUTPUT).out()).isEqualTo("Nobody has acted yet.\n");
        assertThat(give("schedule pause before-meeting" + FOLDERS).out()).isEqualTo(
                "before-meeting is paused: no new firing of it begins by itself until `dialogue schedule resume before-meeting`.\n");
        assertThat(give("schedule pause before-meeting" + FOLDERS).out())
                .isEqualTo("before-meeting is paused already.\n");
        assertThat(give("schedule resume before-meeting" + FOLDERS).out())
                .startsWith("before-meeting is paused no more");
        assertThat(give("schedule fire annual" + FOLDERS).out())
                .startsWith("Wrote 14 documents of the Strategic Dialogue 2026, revision r1, to FOLDER/output/");
        assertThat(give("schedule" + FOLDERS).out())
                .contains("annual                 on           made, 2026-05-04 08:00");
        assertThat(give("schedule fire anual" + FOLDERS)).isEqualTo(new Said(64, "",
                "dialogue: There is no schedule \"anual\" to do this to; there are: annual, before-meeting/m-2/14,"
                        + " before-meeting/m-2/3.\n"));
        var person = System.getProperty("user.name");
        assertThat(give("audit" + OUTPUT).out().replaceAll(" +", " ")).endsWith("""
                2026-05-04 12:00 UTC %1$s fired a schedule annual
                2026-05-04 12:00 UTC %1$s resumed a schedule before-meeting
                2026-05-04 12:00 UTC %1$s paused a schedule before-meeting
                """.formatted(person));
        assertThat(give(Language.FRENCH, "audit" + OUTPUT).out()).contains("suspension d’un calendrier");
        assertThat(give(Language.KOREAN, "audit" + OUTPUT).out()).contains("일정 즉시 실행");
        assertThat(give("audit --output-format json" + OUTPUT).out()).contains("\"act\" : \"schedule.fire\"");
    }

    @Test
    void isWellOnlyWhereItIsServedAndNothingWaits() {
        assertThat(give("health" + FOLDERS)).isEqualTo(new Said(1, NOT_SERVED, ""));
        assertThat(folder.resolve("output")).doesNotExist();
        try (var serving = start(folder.resolve("output"))) {
            serving.getBean(Nodes.class).serve();
            assertThat(give("health" + FOLDERS))
                    .isEqualTo(new Said(0, "All is well: the schedules are served, no trigger"
                            + " is stuck, and no problem waits for somebody.\n", ""));
            serving.getBean(Problems.class).raise("x",
                    Problem.of(Problem.Kind.FAILED, "schedule.missed", "annual", "2026-03-01"));
            assertThat(give("health" + FOLDERS)).isEqualTo(new Said(1,
                    "1 problem waits for somebody; `dialogue problems` tells what to do.\n", ""));
        }
        assertThat(give("health --format nagios" + FOLDERS)).extracting(Said::exitCode, Said::err)
                .containsExactly(2, "");
        assertThat(give("health --format prometheus" + FOLDERS)).extracting(Said::exitCode, Said::err)
                .containsExactly(0, "");
        assertThat(give("health --format prometheus" + FOLDERS).out()).contains("dialogue_health_level 2.0\n",
                "dialogue_problems 1.0\n");
        assertThat(give("health --format yaml" + FOLDERS).err()).contains("nagios");
        assertThat(give("health --output-format json" + FOLDERS).out()).contains("\"healthy\" : false",
                "\"code\" : \"health.not-served\"", "\"code\" : \"health.problems\"");
        assertThat(give(Language.FRENCH, "health" + FOLDERS).out()).contains("1 problème attend une intervention");
        assertThat(give(Language.KOREAN, "health" + FOLDERS).out()).contains("문제가 1건 있습니다");
        assertThat(give("problems dismiss 1" + OUTPUT).out()).isEqualTo("Problem 1 is dismissed.\n");
    }
}
