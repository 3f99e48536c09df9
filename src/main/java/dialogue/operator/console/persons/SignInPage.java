package dialogue.operator.console.persons;

import dialogue.operator.console.door.TooManyTries;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.door.oidc.OwnSignIns;
import dialogue.person.Persons;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where somebody signs in. Before there is a person, it tells how the first one is let in.
@Controller
public final class SignInPage {

    /// What the address says of how somebody came here.
    private static final List<String> NEWS = List.of("left", "ended", "enrolled", "over", "away");

    private final Persons persons;
    private final OwnSignIns own;

    SignInPage(Persons persons, OwnSignIns own) {
        this.persons = persons;
        this.own = own;
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        if (Visitor.of(request).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("nobody", persons.all().isEmpty());
        model.addAttribute("news", NEWS.stream().filter(request.getParameterMap()::containsKey).findFirst()
                .orElse(null));
        model.addAttribute("own", own.all().stream().map(each -> each.ministry().key()).toList());
        model.addAttribute("refused", request.getParameter("refused") != null);
        model.addAttribute("until", until(request.getSession(false)));
        return "persons/login";
    }

    /// When the next try may be made; null where nobody has to wait.
    private static @Nullable Instant until(@Nullable HttpSession session) {
        return Optional.ofNullable(session)
                .map(known -> known.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION))
                .filter(TooManyTries.class::isInstance).map(tries -> ((TooManyTries) tries).until()).orElse(null);
    }
}
