package dialogue.operator.console.today;

import dialogue.operator.console.door.Visitor;
import dialogue.plan.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what waits for its visitor.
@Controller
public final class TodayPage {

    private final Outlook outlook;

    TodayPage(Outlook outlook) {
        this.outlook = outlook;
    }

    @GetMapping("/")
    String show(Visitor visitor, Model model) {
        model.addAttribute("today", outlook.of(visitor));
        model.addAttribute("parties", Party.values());
        return "today/today";
    }
}
