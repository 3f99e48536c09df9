package dialogue.schedule.setting;

import dialogue.language.Problem;
import dialogue.schedule.rule.Rule;
import dialogue.setting.KnownKeys;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

/// Reads the configured schedules.
public final class RuleReader {

    /// Elements of a key that names a schedule and no key of it.
    private static final int NAMED = 3;

    private RuleReader() {}

    /// The rules that are not switched off, by name.
    ///
    /// @throws Problem names the first key that is wrong, its value, and what it may be
    public static List<Rule> read(KnownKeys keys) {
        var holidays = keys.one(CalendarSettings.class).holidays();
        return entries(keys).entrySet().stream().filter(entry -> isEnabled(entry.getKey(), entry.getValue()))
                .map(entry -> rule(entry.getKey(), entry.getValue(), holidays)).toList();
    }

    private static Map<String, ScheduleSettings> entries(KnownKeys keys) {
        try {
            var configured = new TreeMap<>(keys.entries(ScheduleSettings.class));
            configured.keySet().stream().filter(name -> !name.matches("[a-z][a-z0-9-]{0,49}")).findFirst()
                    .ifPresent(name -> {
                        throw misnamed(name);
                    });
            return configured;
        } catch (BindException e) {
            if (e.getName().getNumberOfElements() == NAMED) {
                throw misnamed(e.getName().getLastElement(Form.ORIGINAL));
            }
            throw e;
        }
    }

    private static Problem misnamed(String name) {
        return Problem.of(Problem.Kind.FAILED, "schedule.name", name);
    }

    private static boolean isEnabled(String name, ScheduleSettings settings) {
        return Words.isTrue(path(name, "enabled"), settings.enabled());
    }

    private static Rule rule(String name, ScheduleSettings settings, Holidays holidays) {
        var zone = Words.zone(path(name, "zone"), settings.zone());
        var when = when(name, settings);
        return new Rule(name, settings.definition(), when, zone,
                holidays.of(Words.parties(path(name, "working-days"), settings.workingDays())),
                Words.lateness(path(name, "max-lateness"), settings.maxLateness()), Words.template(name, settings));
    }

    private static Rule.When when(String name, ScheduleSettings settings) {
        var cron = settings.cron();
        var days = settings.daysBefore();
        var deadline = settings.daysBeforeDeadline();
        if (cron != null && days == null && deadline == null) {
            return new Rule.Cron(Times.cron(path(name, "cron"), cron));
        }
        if (cron == null && days != null && deadline == null) {
            return new Rule.BeforeMeetings(Times.days(path(name, "days-before"), days),
                    Times.at(path(name, "at"), settings.at()));
        }
        if (cron == null && days == null && deadline != null) {
            return new Rule.BeforeDeadlines(Times.days(path(name, "days-before-deadline"), deadline),
                    Times.at(path(name, "at"), settings.at()));
        }
        throw Problem.of(Problem.Kind.FAILED, "schedule.kind", name);
    }

    /// The key as the configuration spells it.
    static String path(String name, String key) {
        return "dialogue.schedules." + name + "." + key;
    }
}
