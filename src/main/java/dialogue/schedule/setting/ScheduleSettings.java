package dialogue.schedule.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A schedule in the configuration, as given, to be judged by [RuleReader]. The prefix names one that is shipped; every other name has the same keys.
///
/// @param cron when it fires: second, minute, hour, day, month and weekday, such as `0 0 6 1 3 ?`; or `days-before`
/// @param daysBefore how many days before each meeting it fires, such as `[14, 3]`; or `cron`
/// @param daysBeforeDeadline how many days before the deadline of an open review it asks for reports, such as `[42, 14, 3]`; instead of the two
/// @param at the time of day before a meeting, such as `"07:00"`
/// @param zone the region whose time counts, such as `America/Toronto`
/// @param audiences whose copies are made: joint, canada, korea; without a word all
/// @param languages en, fr, ko; without a word all
/// @param formats pdf, xlsx; without a word both
/// @param send true to send the messages, hold to have them wait for an approval
/// @param leaveOutRejected true to make the briefing without the rows that are refused
/// @param workingDays whose holidays move it to the working day before: both, canada, korea, none
/// @param maxLateness a firing later than this is missed, and told
/// @param enabled false to switch it off
@ConfigurationProperties("dialogue.schedules.annual")
public record ScheduleSettings(@Nullable String cron, @Nullable List<String> daysBefore,
        @Nullable List<String> daysBeforeDeadline, @Nullable String at,
        @Nullable String zone, @Nullable List<String> audiences, @Nullable List<String> languages,
        @Nullable List<String> formats, @DefaultValue("hold") String send,
        @DefaultValue("false") String leaveOutRejected, @DefaultValue("both") String workingDays,
        @DefaultValue("3d") String maxLateness, @DefaultValue("true") String enabled) {

    /// What changes a schedule's times, as the ledger knows it; the rest of the configuration does not.
    String definition() {
        return Objects.requireNonNullElse(cron, "").strip() + stripped(daysBefore)
                + (daysBeforeDeadline == null ? "" : "deadline " + stripped(daysBeforeDeadline)) + words(at)
                + words(zone);
    }

    private static List<String> words(@Nullable String given) {
        return given == null ? List.of() : stripped(Arrays.asList(given.split(",", -1)));
    }

    private static List<String> stripped(@Nullable List<String> given) {
        return given == null ? List.of() : given.stream().map(String::strip).toList();
    }
}
