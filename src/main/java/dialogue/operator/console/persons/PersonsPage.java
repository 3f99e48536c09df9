package dialogue.operator.console.persons;

import dialogue.language.Problem;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Tongue;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Keyed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The persons of a steward's side, and the form that lets another one in.
@Controller
public final class PersonsPage {

    private final KeepPersons persons;

    PersonsPage(KeepPersons persons) {
        this.persons = persons;
    }

    @GetMapping("/persons")
    ModelAndView show(Visitor visitor) {
        return new ModelAndView("persons/persons").addObject("duties", duties(visitor)).addObject("persons", persons
                .of(Keeper.steward(visitor.key())).stream().map(person -> PersonLine.of(person, visitor)).toList());
    }

    /// Who belongs to no ministry has no messages to approve.
    static List<String> duties(Visitor visitor) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty != Duty.APPROVER || visitor.ministry().isPresent()).map(Keyed::key).toList();
    }

    @PostMapping("/persons")
    ModelAndView add(Visitor visitor, @RequestParam String name, @RequestParam(defaultValue = "") Set<Duty> duty,
            HttpServletRequest request, RedirectAttributes next) {
        try {
            next.addFlashAttribute("invitation",
                    persons.add(Keeper.steward(visitor.key()), key(visitor, name), duty));
            return new ModelAndView("redirect:/persons/" + name);
        } catch (Problem problem) {
            var page = show(visitor).addObject("sentence", problem.sentence(Tongue.of(request)))
                    .addObject("name", name).addObject("chosen", duty.stream().map(Keyed::key).toList());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static PersonKey key(Visitor visitor, String name) {
        try {
            return new PersonKey(visitor.ministry(), name);
        } catch (IllegalArgumentException e) {
            throw Problem.of(Problem.Kind.USAGE, "person.name", name);
        }
    }
}
