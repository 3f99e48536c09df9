package dialogue.schedule.setting;

import static dialogue.schedule.setting.RuleReader.path;

import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.plan.Party;
import dialogue.render.Format;
import dialogue.schedule.rule.RequestTemplate;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/// The values of a schedule that are words of closed lists, zones and durations.
final class Words {

    private Words() {}

    /// A value as it was written.
    ///
    /// @throws Problem where it is missing
    static String given(String path, @Nullable String given, String example) {
        if (given == null) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.missing", path, example);
        }
        return given.strip();
    }

    static ZoneId zone(String path, @Nullable String configured) {
        var given = given(path, configured, "America/Toronto");
        if (!given.contains("/") || !ZoneId.getAvailableZoneIds().contains(given)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.zone", path, given);
        }
        return ZoneId.of(given);
    }

    /// Whose holidays count.
    static Set<Party> parties(String path, String configured) {
        var given = require(path, configured, List.of("both", "canada", "korea", "none"));
        return Arrays.stream(Party.values()).filter(party -> given.equals("both") || given.equals(party.key()))
                .collect(Collectors.toSet());
    }

    static Duration lateness(String path, String configured) {
        var given = configured.strip();
        try {
            var lateness = DurationStyle.detectAndParse(given);
            if (!lateness.isPositive()) {
                throw new IllegalArgumentException(given);
            }
            return lateness;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.max-lateness", path, given);
        }
    }

    static RequestTemplate template(String name, ScheduleSettings settings) {
        var send = require(path(name, "send"), settings.send(), List.of("true", "hold")).equals("true");
        var leaveOut = isTrue(path(name, "leave-out-rejected"), settings.leaveOutRejected());
        return new RequestTemplate(
                choices(path(name, "audiences"), settings.audiences(), Audience.values(), Keyed::key),
                choices(path(name, "languages"), settings.languages(), Language.values(), Language::key),
                choices(path(name, "formats"), settings.formats(), Format.values(), Keyed::key), leaveOut,
                send ? Posting.SEND : Posting.HOLD);
    }

    static boolean isTrue(String path, String given) {
        return require(path, given, List.of("true", "false")).equals("true");
    }

    /// All of them without a word; an empty list is none of them.
    private static <T> Set<T> choices(String path, @Nullable List<String> configured, T[] values,
            Function<T, String> keys) {
        if (configured == null) {
            return Set.of(values);
        }
        var allowed = Arrays.stream(values).map(keys).toList();
        var given = (configured.isEmpty() ? List.of("") : configured).stream()
                .map(each -> require(path, each, allowed)).toList();
        return Arrays.stream(values).filter(value -> given.contains(keys.apply(value))).collect(Collectors.toSet());
    }

    private static String require(String path, String configured, List<String> allowed) {
        var given = configured.strip();
        if (!allowed.contains(given)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.choice", path, given, String.join(", ", allowed));
        }
        return given;
    }
}
