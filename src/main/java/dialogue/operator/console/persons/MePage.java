package dialogue.operator.console.persons;

import dialogue.operator.console.door.Sitting;
import dialogue.operator.console.door.Visitor;
import dialogue.plan.Keyed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What the console knows of who looks: their duties, and where else they are signed in.
@Controller
public final class MePage {

    private final SessionRegistry sessions;
    private final Clock clock;

    MePage(SessionRegistry sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/me")
    String show(Visitor visitor, HttpServletRequest request, Model model) {
        model.addAttribute("duties", visitor.duties().stream().sorted().map(Keyed::key).toList());
        model.addAttribute("others", others(visitor, request.getSession()).stream().map(MePage::asked).toList());
        return "persons/me";
    }

    @PostMapping("/me/sessions")
    String endOthers(Visitor visitor, HttpSession session) {
        others(visitor, session).forEach(SessionInformation::expireNow);
        return "redirect:/me";
    }

    private List<SessionInformation> others(Visitor visitor, HttpSession session) {
        return sessions.getAllSessions(visitor.key(), false).stream()
                .filter(each -> !each.getSessionId().equals(session.getId()))
                .filter(each -> !Sitting.isPast(asked(each), clock.instant())).toList();
    }

    private static Instant asked(SessionInformation session) {
        return session.getLastRequest().toInstant();
    }
}
