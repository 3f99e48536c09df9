package dialogue.operator.health;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.MovedClock;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.Published;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.run.PlainFormats;
import dialogue.schedule.ScheduleOperations;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What waits longer than it should, in a program that waits through a year; nothing is broken in it but that nobody serves.
class LookAtHealthTest {

    private static final String REVIEW = "opened,deadline,closed,as_of\n";

    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
        }
    }

    @TempDir
    Path folder;

    private static List<String> warnings(ConfigurableApplicationContext program) {
        var found = program.getBean(LookAtHealth.class).look();
        assertThat(found.wrong()).extracting(Problem::code).containsExactly("health.not-served");
        return found.warnings().stream().map(Problem::code).toList();
    }

    private void enter(ConfigurableApplicationContext program, int year, Posting posting) {
        program.getBean(Outbox.class).enter(new Published(folder.resolve("made" + year)).into(folder.resolve("output"),
                year, 1, Map.of(Audience.JOINT, "j")), posting);
    }

    @Test
    void whatWaitsTooLongIsAWarningUntilSomebodyHasSeenToIt() {
        var input = InputFixture.in(folder.resolve("input"));
        try (var program = new SpringApplicationBuilder(Dialogue.class, PlainFormats.class, Noon.class).run(
                "--dialogue.output=" + folder.resolve("output"), "--dialogue.input=" + folder.resolve("input"),
                "--dialogue.serve=true")) {
            var clock = (MovedClock) program.getBean(Clock.class);
            assertThat(warnings(program)).isEmpty();

            program.getBean(ScheduleOperations.class).pause("annual", "kim");
            assertThat(warnings(program)).containsExactly("health.paused");
            program.getBean(ScheduleOperations.class).resume("annual", "kim");

            input.write("2026/review.csv", REVIEW + "2026-01-05,2026-05-03,,\n");
            assertThat(warnings(program)).containsExactly("health.review-late");
            input.write("2026/review.csv", REVIEW + "2026-01-05,2026-05-04,,\n");
            assertThat(warnings(program)).isEmpty();
            input.write("2026/review.csv", REVIEW + "2026-01-05,2026-03-03,2026-03-03,\n");
            assertThat(warnings(program)).containsExactly("health.not-briefed");
            input.write("2026/review.csv", REVIEW + "2026-01-05,2026-03-03,2026-05-03,\n");
            assertThat(warnings(program)).isEmpty();
            enter(program, 2027, Posting.HOLD);
            assertThat(warnings(program)).isEmpty();
            clock.move(Duration.ofDays(4));
            assertThat(warnings(program)).containsExactly("health.held");
            enter(program, 2033, Posting.SEND);
            assertThat(warnings(program)).containsExactly("health.held");
            clock.move(Duration.ofHours(2));
            assertThat(warnings(program)).containsExactly("health.held", "health.mail-waits");

            clock.move(Duration.between(clock.instant(), Instant.parse("2027-02-20T12:00:00Z")));
            assertThat(program.getBean(LookAtHealth.class).look().warnings().getFirst().sentence(Language.ENGLISH))
                    .startsWith("2 messages are held or wait for a word of a person, and the meeting m-2 is on");
        }
    }
}
