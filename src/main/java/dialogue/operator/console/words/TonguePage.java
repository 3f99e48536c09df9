package dialogue.operator.console.words;

import dialogue.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes the language of the page somebody looks at. What they have typed in its form comes with the request and is given back to the page as `typed`, which
/// its fields take; only passwords and files are not kept.
@Controller
public final class TonguePage {

    /// A page of this console: a path, and keys and numbers behind it.
    private static final Pattern PAGE = Pattern.compile("/(?!/)[A-Za-z0-9/_-]*(\\?[A-Za-z0-9=&_.%-]*)?");

    private static final Set<String> NOT_KEPT = Set.of("_csrf", "language", "page", "password", "present", "repeated");

    private final Tongue tongue;

    public TonguePage(Tongue tongue) {
        this.tongue = tongue;
    }

    @PostMapping("/language")
    String change(@RequestParam String language, @RequestParam(defaultValue = "/") String page,
            @RequestParam MultiValueMap<String, String> all, HttpServletRequest request,
            HttpServletResponse response, RedirectAttributes next) {
        Language.of(language).ifPresent(chosen -> tongue.setLocale(request, response, chosen.locale()));
        var typed = new HashMap<>(all.toSingleValueMap());
        typed.keySet().removeAll(NOT_KEPT);
        next.addFlashAttribute("typed", typed);
        return "redirect:" + (PAGE.matcher(page).matches() ? page : "/");
    }
}
