package dialogue.operator.console.words;

import dialogue.language.Language;
import dialogue.operator.console.door.Typed;
import dialogue.operator.console.door.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes the language of the page somebody looks at. What they have typed in its form comes with the request and is given back to the page as `typed`, which
/// its fields take.
@Controller
public final class TonguePage {

    private final Tongue tongue;

    public TonguePage(Tongue tongue) {
        this.tongue = tongue;
    }

    @PostMapping("/language")
    String change(@RequestParam String language, HttpServletRequest request, HttpServletResponse response) {
        Language.of(language).ifPresent(chosen -> tongue.setLocale(request, response, chosen.locale()));
        var typed = Typed.of(request, Visitor.of(request).map(Visitor::key)).keepIn(request.getSession());
        return "redirect:" + typed.page();
    }
}
