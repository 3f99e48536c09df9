package dialogue.operator.console.frame;

import dialogue.operator.console.door.Sitting;
import dialogue.operator.console.door.Typed;
import dialogue.operator.console.door.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The end of a session: an open page asks when it is near, and a person puts it off. What stands in the form of the page comes with that and is given back.
@Controller
public final class StayPage {

    private final Clock clock;

    public StayPage(Clock clock) {
        this.clock = clock;
    }

    /// What an open page asks by itself. After the end a page with a form keeps what is typed; any other one is left.
    ///
    /// @param said the state that the page tells already
    /// @param form the id of its form; empty for none
    /// @return nothing where the page tells it already, so that nothing is read out again
    @GetMapping(path = "/session", headers = "HX-Request")
    @Nullable
    ModelAndView look(@RequestParam String said, @RequestParam(defaultValue = "") String form,
            @RequestParam String page, HttpServletRequest request, HttpServletResponse response) {
        var stay = Visitor.of(request).flatMap(_ -> Sitting.of(request.getSession()))
                .map(sitting -> Stay.of(sitting, clock.instant())).orElse(Stay.OVER);
        if (stay.equals(Stay.OVER) && form.isEmpty()) {
            response.setHeader("HX-Redirect", "/login?over");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return null;
        }
        if (stay.state().equals(said)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return new ModelAndView("frame/stay :: stay",
                Map.of("stay", stay, "form", form, "page", page));
    }

    /// Puts the end off, as everything does that a person does. Where nothing puts it off any more, they go on by signing in again.
    @PostMapping("/session")
    String stay(Visitor visitor, HttpServletRequest request) {
        var typed = Typed.of(request, Optional.of(visitor.key()));
        if (Sitting.of(request.getSession()).filter(Sitting::isLast).isPresent()) {
            request.getSession().invalidate();
            typed.keepIn(request.getSession());
            return "redirect:/login?over";
        }
        typed.keepIn(request.getSession());
        return "redirect:" + typed.page();
    }
}
