package dialogue.schedule.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Posting;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.schedule.rule.Rule;
import dialogue.setting.Configured;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

    private static final Map<String, String> ANNUAL = Map.of("annual.cron", "0 0 6 1 3 ?", "annual.zone",
            "America/Toronto");

    private static List<Rule> read(Map<String, String> configured) {
        return ConfiguredRules.of(configured);
    }

    @Test
    void readsWhatIsConfigured() {
        var rules = read(Map.of("annual.cron", "0 0 6 1 3 ?", "annual.zone", "America/Toronto", "annual.audiences[0]",
                "joint", "annual.audiences[1]", "korea", "annual.send", "true", "annual.max-lateness", "12h",
                "before.days-before[0]", "14", "before.days-before[1]", "3", "before.at", "07:00", "before.zone",
                "Asia/Seoul"));
        assertThat(rules).extracting(Rule::name).containsExactly("annual", "before");
        var annual = rules.getFirst();
        assertThat(annual.template().audiences()).isEqualTo(Set.of(Audience.JOINT, Audience.KOREA));
        assertThat(annual.template().posting()).isEqualTo(Posting.SEND);
        assertThat(annual.maxLateness()).isEqualTo(Duration.ofHours(12));
        assertThat(
                annual.schedules(List.of(), Map.of()).getFirst().firings(Instant.parse("2026-11-24T00:00:00Z")).limit(2)
                        .map(firing -> firing.due().toString()))
                .containsExactly("2027-02-26T11:00:00Z", "2028-02-29T11:00:00Z");
        var before = rules.getLast();
        assertThat(before.when()).isInstanceOfSatisfying(Rule.BeforeMeetings.class,
                when -> assertThat(when.days()).containsExactly(14, 3));
        assertThat(before.template().posting()).isEqualTo(Posting.HOLD);
        assertThat(before.maxLateness()).isEqualTo(Duration.ofDays(3));
    }

    /// The ledger holds this text: if it changed, every schedule would count anew from the next start.
    @Test
    void knowsAScheduleByTheTextItHadInTheFirstVersion() {
        assertThat(read(ANNUAL).getFirst().definition()).isEqualTo("0 0 6 1 3 ?[][][America/Toronto]");
        assertThat(read(Map.of("before.days-before[0]", "14", "before.days-before[1]", "3", "before.at", "07:00",
                "before.zone", "Asia/Seoul")).getFirst().definition()).isEqualTo("[14, 3][07:00][Asia/Seoul]");
        assertThat(read(Map.of("before.days-before", "14,3", "before.at", "07:00", "before.zone", "Asia/Seoul"))
                .getFirst().definition()).isEqualTo("[14, 3][07:00][Asia/Seoul]");
    }

    @Test
    void refusesTheHolidaysOfAnotherCountry() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> RuleReader.read(Configured.file("dialogue.calendar.japan", "japan.properties")))
                .withMessage("dialogue.calendar.japan is no key of the configuration and would have no effect."
                        + " Allowed: canada, korea. Correct it, or take it away.");
    }

    @Test
    void leavesOutWhatIsSwitchedOff() {
        var configured = new HashMap<>(ANNUAL);
        configured.put("annual.enabled", "false");
        assertThat(read(configured)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            annual.cron         | 0 0 3 1 3 ?  | dialogue.schedules.annual.cron is "0 0 3 1 3 ?", which fires at 03:00; between 00:00 and 03:59 clocks are put forward and back, so choose a time from 04:00 on.
            annual.cron         | 0 59 2/4 * * ? | dialogue.schedules.annual.cron is "0 59 2/4 * * ?", which fires at 02:59; between 00:00 and 03:59 clocks are put forward and back, so choose a time from 04:00 on.
            annual.cron         | 0 6 1 3 ?    | dialogue.schedules.annual.cron is "0 6 1 3 ?", which is no cron expression that ever comes; write second, minute, hour, day, month and weekday, such as "0 0 6 1 3 ?" for March 1 at 06:00.
            annual.cron         | 0 0 6 30 2 ? | dialogue.schedules.annual.cron is "0 0 6 30 2 ?", which is no cron expression that ever comes; write second, minute, hour, day, month and weekday, such as "0 0 6 1 3 ?" for March 1 at 06:00.
            annual.zone         | EST          | dialogue.schedules.annual.zone is "EST", which is no region with a time zone; write one, such as America/Toronto or Asia/Seoul.
            annual.zone         | America/Otawa | dialogue.schedules.annual.zone is "America/Otawa", which is no region with a time zone; write one, such as America/Toronto or Asia/Seoul.
            annual.send         | yes          | dialogue.schedules.annual.send is "yes"; allowed: true, hold.
            annual.audiences[0] | japan        | dialogue.schedules.annual.audiences is "japan"; allowed: joint, canada, korea.
            annual.max-lateness | soon         | dialogue.schedules.annual.max-lateness is "soon", which is no duration above zero; write a number with d, h or m, such as 3d.
            annual.crom         | 1            | dialogue.schedules.annual.crom is no key of the configuration and would have no effect; did you mean dialogue.schedules.annual.cron? Allowed: cron, days-before, days-before-deadline, at, zone, audiences, languages, formats, send, leave-out-rejected, working-days, max-lateness, enabled. Correct it, or take it away.
            annual.days-before  | 3            | dialogue.schedules.annual has to have one of cron, such as "0 0 6 1 3 ?", days-before, such as [14, 3], and days-before-deadline, such as [42, 14, 3]; give one of them.
            before.days-before  | 3            | dialogue.schedules.before.zone is missing; give it, such as America/Toronto.
            annual.send         | ''      | dialogue.schedules.annual.send is ""; allowed: true, hold.
            annual.formats      | ''      | dialogue.schedules.annual.formats is ""; allowed: pdf, xlsx.
            annual.formats      | pdf,doc | dialogue.schedules.annual.formats is "doc"; allowed: pdf, xlsx.
            annual.working-days | either  | dialogue.schedules.annual.working-days is "either"; allowed: both, canada, korea, none.
            annual.enabled      | maybe   | dialogue.schedules.annual.enabled is "maybe"; allowed: true, false.
            before              | 3       | The schedule "before" in dialogue.schedules is not named as it should be, or has no keys; name it with small letters, figures and hyphens, such as annual, and give its keys below it.
            Annual.cron         | 1            | The schedule "Annual" in dialogue.schedules is not named as it should be, or has no keys; name it with small letters, figures and hyphens, such as annual, and give its keys below it.
            """)
    void refusesWhatIsWrongInASentence(String key, String value, String sentence) {
        var configured = new HashMap<>(ANNUAL);
        configured.put(key, value);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(configured)).withMessage(sentence);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            before.at          | 750   | dialogue.schedules.before.at is "750", which is no time; write hours and minutes in quotation marks, such as "07:00".
            before.at          | 02:30 | dialogue.schedules.before.at is "02:30", which fires at 02:30; between 00:00 and 03:59 clocks are put forward and back, so choose a time from 04:00 on.
            before.days-before | -3    | dialogue.schedules.before.days-before is "-3"; write whole numbers from 0 to 365, such as [14, 3].
            """)
    void refusesAWrongTimeBeforeAMeeting(String key, String value, String sentence) {
        var configured = new HashMap<>(Map.of("before.days-before", "3", "before.at", "07:00", "before.zone",
                "Asia/Seoul"));
        configured.put(key, value);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(configured)).withMessage(sentence);
    }
}
