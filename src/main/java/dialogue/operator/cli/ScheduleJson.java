package dialogue.operator.cli;

import dialogue.schedule.ScheduleStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Schedules as JSON; times are in UTC.
final class ScheduleJson {

    private ScheduleJson() {}

    static String of(List<ScheduleStatus> schedules, boolean served) {
        var object = new LinkedHashMap<String, Object>();
        object.put("served", served);
        object.put("schedules", schedules.stream().map(ScheduleJson::schedule).toList());
        return Json.of(object);
    }

    private static Map<String, Object> schedule(ScheduleStatus schedule) {
        var object = new LinkedHashMap<String, Object>();
        object.put("name", schedule.name());
        object.put("state", ScheduleCommand.state(schedule));
        object.put("next", schedule.next().stream().map(Instant::toString).toList());
        object.put("last", schedule.last().map(last -> {
            var firing = new LinkedHashMap<String, Object>();
            firing.put("state", last.state().key());
            firing.put("due", last.due().toString());
            firing.put("run", last.run());
            return firing;
        }).orElse(null));
        return object;
    }

}
