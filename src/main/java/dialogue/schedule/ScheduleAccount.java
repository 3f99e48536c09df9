package dialogue.schedule;

import dialogue.delivery.Posting;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.render.Format;
import dialogue.schedule.Ahead.Moved;
import dialogue.schedule.rule.Firing;
import dialogue.schedule.rule.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A schedule with what it makes.
///
/// @param collects the year whose reports it asks for, where it makes no briefing
/// @param ahead its next firings, as many as [ScheduleStatus#next]
/// @param rest the days of rest, weekends apart, of each party that has to act on it
/// @param posting what becomes of the messages
public record ScheduleAccount(ScheduleStatus status, Occasion occasion, OptionalInt collects, List<Ahead> ahead,
        Map<Party, Set<LocalDate>> rest,
        Set<Audience> audiences, Set<Language> languages, Set<Format> formats, Posting posting) {

    static ScheduleAccount of(ScheduleStatus status, Schedule schedule, Instant now) {
        var template = schedule.template();
        var ahead = schedule.firings(now).limit(status.next().size()).map(firing -> ahead(firing, schedule)).toList();
        return new ScheduleAccount(status, schedule.occasion(), schedule.year(), ahead, schedule.days().rest(),
                template.audiences(),
                template.languages(), template.formats(), template.posting());
    }

    private static Ahead ahead(Firing firing, Schedule schedule) {
        var day = firing.scheduled().atZone(schedule.zone()).toLocalDate();
        return new Ahead(firing.due(), firing.due().equals(firing.scheduled())
                ? Optional.empty()
                : Optional.of(new Moved(day, schedule.days().resting(day))));
    }
}
