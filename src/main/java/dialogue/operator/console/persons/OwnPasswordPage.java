package dialogue.operator.console.persons;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Tongue;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody changes their own password.
@Controller
public final class OwnPasswordPage {

    private final OwnPassword own;

    OwnPasswordPage(OwnPassword own) {
        this.own = own;
    }

    @GetMapping("/me/password")
    String show() {
        return "persons/password";
    }

    @PostMapping("/me/password")
    ModelAndView change(Visitor visitor, @RequestParam String present, @RequestParam String password,
            @RequestParam String repeated, HttpServletRequest request, RedirectAttributes next) {
        var refused = own.change(visitor, present, password, repeated, request);
        if (refused.isPresent()) {
            return new ModelAndView("persons/password", HttpStatus.UNPROCESSABLE_CONTENT).addObject("sentence",
                    refused.get().sentence(Tongue.of(request)));
        }
        next.addFlashAttribute("changed", true);
        return new ModelAndView("redirect:/me");
    }
}
