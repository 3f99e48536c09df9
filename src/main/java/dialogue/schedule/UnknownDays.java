package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.plan.Party;
import java.util.stream.Stream;

/// A year in which a schedule fires, but of which no day of rest of a party is known.
record UnknownDays(int year, Party party) {

    /// Those that firings of a schedule meet with.
    static Stream<UnknownDays> of(Schedule schedule, Stream<Firing> firings) {
        return firings.map(firing -> firing.scheduled().atZone(schedule.zone()).getYear()).distinct()
                .flatMap(year -> schedule.days().unknown(year).stream().map(party -> new UnknownDays(year, party)));
    }

    String subject() {
        return "days " + year + " " + party.key();
    }

    Problem problem() {
        return Problem.of(Problem.Kind.FAILED, "schedule.unknown-days", String.valueOf(year),
                "dialogue.calendar." + party.key());
    }
}
