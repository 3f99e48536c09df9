package dialogue.schedule.setting;

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
import org.springframework.boot.convert.DurationStyle;

/// The values of a schedule that are words of closed lists, zones and durations.
final class Words {

    private static final Duration DEFAULT_LATENESS = Duration.ofDays(3);

    private Words() {}

    static ZoneId zone(Entry entry) {
        var given = entry.one("zone", "America/Toronto");
        if (!given.contains("/") || !ZoneId.getAvailableZoneIds().contains(given)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.zone", entry.path("zone"), given);
        }
        return ZoneId.of(given);
    }

    /// Whose days of rest count; without a word both parties'.
    static Set<Party> parties(Entry entry) {
        var given = choice(entry, "working-days", List.of("both", "canada", "korea", "none"), "both");
        return Arrays.stream(Party.values()).filter(party -> given.equals("both") || given.equals(party.key()))
                .collect(Collectors.toSet());
    }

    static Duration lateness(Entry entry) {
        if (!entry.has("max-lateness")) {
            return DEFAULT_LATENESS;
        }
        var given = entry.one("max-lateness", "3d");
        try {
            var lateness = DurationStyle.detectAndParse(given);
            if (!lateness.isPositive()) {
                throw new IllegalArgumentException(given);
            }
            return lateness;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.max-lateness", entry.path("max-lateness"), given);
        }
    }

    static RequestTemplate template(Entry entry) {
        var send = choice(entry, "send", List.of("true", "hold"), "hold").equals("true");
        var leaveOut = choice(entry, "leave-out-rejected", List.of("true", "false"), "false").equals("true");
        return new RequestTemplate(choices(entry, "audiences", Audience.values(), Keyed::key),
                choices(entry, "languages", Language.values(), Language::key),
                choices(entry, "formats", Format.values(), Keyed::key), leaveOut,
                send ? Posting.SEND : Posting.HOLD);
    }

    private static <T> Set<T> choices(Entry entry, String key, T[] values, Function<T, String> keys) {
        var allowed = Arrays.stream(values).map(keys).toList();
        entry.all(key).forEach(given -> require(entry, key, given, allowed));
        return Arrays.stream(values).filter(value -> !entry.has(key) || entry.all(key).contains(keys.apply(value)))
                .collect(Collectors.toSet());
    }

    static String choice(Entry entry, String key, List<String> allowed, String without) {
        return entry.has(key) ? require(entry, key, entry.one(key, without), allowed) : without;
    }

    private static String require(Entry entry, String key, String given, List<String> allowed) {
        if (!allowed.contains(given)) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.choice", entry.path(key), given,
                    String.join(", ", allowed));
        }
        return given;
    }
}
