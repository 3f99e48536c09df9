package dialogue.schedule.setting;

import dialogue.language.Problem;
import dialogue.plan.Party;
import dialogue.schedule.rule.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The holidays of both countries, from the program's files and from a file that corrects them.
///
/// @param corrections by party: a file of the same form, in which `working` says that a day is a working day after all
public record Holidays(Map<Party, Path> corrections) {

    private static final String WORKING = "working";

    /// The days on which all of these parties work.
    ///
    /// @throws Problem where a correcting file cannot be read
    public WorkingDays of(Set<Party> parties) {
        return new WorkingDays(parties.stream().collect(Collectors.toMap(party -> party, this::rest)));
    }

    private Set<LocalDate> rest(Party party) {
        var days = new TreeSet<LocalDate>();
        shipped(party).forEach((day, _) -> days.add(LocalDate.parse(day.toString())));
        if (corrections.containsKey(party)) {
            correct(days, Objects.requireNonNull(corrections.get(party)));
        }
        return days;
    }

    private static Properties shipped(Party party) {
        var name = "/calendar/" + party.key() + ".properties";
        try (InputStream in = Objects.requireNonNull(Holidays.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return properties(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        return properties;
    }

    private static void correct(Set<LocalDate> days, Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            properties(reader).forEach((day, what) -> correct(days, file, day.toString(), what.toString()));
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.calendar", file.toString());
        }
    }

    private static void correct(Set<LocalDate> days, Path file, String day, String what) {
        var date = day(file, day);
        if (what.strip().equals(WORKING)) {
            days.remove(date);
        } else {
            days.add(date);
        }
    }

    private static LocalDate day(Path file, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Problem.of(Problem.Kind.FAILED, "schedule.calendar-day", file.toString(), day);
        }
    }
}
