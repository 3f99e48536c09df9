package dialogue.schedule.setting;

import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Files of one's own that correct the shipped holidays.
///
/// @param canada a file of Canada's holidays: `2029-01-01=New Year's Day`, or `=working` for a working day after all
/// @param korea a file of Korea's holidays of the same form
@ConfigurationProperties("dialogue.calendar")
record CalendarSettings(@Nullable Path canada, @Nullable Path korea) {

    Holidays holidays() {
        var files = new EnumMap<Party, Path>(Party.class);
        if (canada != null) {
            files.put(Party.CANADA, canada);
        }
        if (korea != null) {
            files.put(Party.KOREA, korea);
        }
        return new Holidays(Map.copyOf(files));
    }
}
