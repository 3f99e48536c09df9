package dialogue.schedule.rule;

import dialogue.language.Problem;
import dialogue.plan.Party;
import java.util.stream.Stream;

/// A year in which a schedule fires, but for which no holiday of a party is known, so that weekends alone count.
public record MissingHolidays(int year, Party party) {

    /// The years without holiday data in which these firings of a schedule lie.
    public static Stream<MissingHolidays> of(Schedule schedule, Stream<Firing> firings) {
        return firings.map(firing -> firing.scheduled().atZone(schedule.zone()).getYear()).distinct()
                .flatMap(year -> schedule.days().unknown(year).stream().map(party -> new MissingHolidays(year, party)));
    }

    /// What the problem is about.
    public String subject() {
        return "days " + year + " " + party.key();
    }

    /// What a person has to know.
    public Problem problem() {
        return Problem.of(Problem.Kind.FAILED, "schedule.unknown-days", String.valueOf(year),
                "dialogue.calendar." + party.key());
    }
}
