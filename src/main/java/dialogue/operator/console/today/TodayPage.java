package dialogue.operator.console.today;

import dialogue.schedule.ScheduleOperations;
import dialogue.schedule.ScheduleStatus;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what comes next.
@Controller
public final class TodayPage {

    private final ScheduleOperations schedules;

    public TodayPage(ScheduleOperations schedules) {
        this.schedules = schedules;
    }

    @GetMapping("/")
    String show(Model model) {
        var next = schedules.list().stream().filter(each -> !each.paused() && !each.next().isEmpty())
                .min(Comparator.comparing((ScheduleStatus each) -> each.next().getFirst()));
        model.addAttribute("next", next.orElse(null));
        return "today/today";
    }
}
