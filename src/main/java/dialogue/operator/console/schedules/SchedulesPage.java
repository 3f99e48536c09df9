package dialogue.operator.console.schedules;

import dialogue.operator.console.words.Tongue;
import dialogue.schedule.ScheduleOperations;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All schedules, a line each.
@Controller
public final class SchedulesPage {

    private final ScheduleOperations schedules;

    SchedulesPage(ScheduleOperations schedules) {
        this.schedules = schedules;
    }

    @GetMapping("/schedules")
    String list(HttpServletRequest request, Model model) {
        var language = Tongue.of(request);
        model.addAttribute("schedules", schedules.list().stream().map(ScheduleLine::of).toList());
        model.addAttribute("hints", schedules.hints().stream().map(hint -> hint.sentence(language)).toList());
        model.addAttribute("served", schedules.isServed());
        return "schedules/schedules";
    }
}
