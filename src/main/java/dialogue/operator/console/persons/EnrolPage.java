package dialogue.operator.console.persons;

import dialogue.operator.console.door.Passwords;
import dialogue.operator.console.words.Tongue;
import dialogue.person.Enrolments;
import dialogue.person.Person;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a person who has a link chooses a password. A link that is used, over or nobody's is answered alike.
@Controller
public final class EnrolPage {

    private final Enrolments enrolments;
    private final Passwords passwords;

    EnrolPage(Enrolments enrolments, Passwords passwords) {
        this.enrolments = enrolments;
        this.passwords = passwords;
    }

    @GetMapping("/enrol/{token}")
    ModelAndView show(@PathVariable String token) {
        return enrolments.whose(token).map(person -> form(person, HttpStatus.OK)).orElseGet(EnrolPage::over);
    }

    @PostMapping("/enrol/{token}")
    ModelAndView choose(@PathVariable String token, @RequestParam String password, @RequestParam String repeated,
            HttpServletRequest request) {
        return enrolments.whose(token)
                .map(person -> passwords.refuse(password, repeated, person.key())
                        .map(problem -> form(person, HttpStatus.UNPROCESSABLE_CONTENT).addObject("sentence",
                                problem.sentence(Tongue.of(request))))
                        .orElseGet(() -> use(token, password)))
                .orElseGet(EnrolPage::over);
    }

    private ModelAndView use(String token, String password) {
        return enrolments.use(token, passwords.digest(password)).map(_ -> new ModelAndView("redirect:/login?enrolled"))
                .orElseGet(EnrolPage::over);
    }

    private static ModelAndView form(Person person, HttpStatus status) {
        return new ModelAndView("persons/enrol", status).addObject("person", person.key().toString());
    }

    private static ModelAndView over() {
        return new ModelAndView("persons/over", HttpStatus.NOT_FOUND);
    }
}
