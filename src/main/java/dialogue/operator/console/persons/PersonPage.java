package dialogue.operator.console.persons;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A person of a steward's side, and what can be done about them. Those of another side have no address here.
@Controller
public final class PersonPage {

    private final KeepPersons persons;

    PersonPage(KeepPersons persons) {
        this.persons = persons;
    }

    @GetMapping("/persons/{name}")
    ModelAndView show(Visitor visitor, @PathVariable String name) {
        var key = key(visitor, name);
        return persons.of(Keeper.steward(visitor.key())).stream().filter(person -> person.key().equals(key)).findAny()
                .map(person -> new ModelAndView("persons/person").addObject("person", PersonLine.of(person, visitor))
                        .addObject("duties", PersonsPage.duties(visitor)))
                .orElseThrow(Absent::new);
    }

    @PostMapping("/persons/{name}/duties")
    String assign(Visitor visitor, @PathVariable String name, @RequestParam(defaultValue = "") Set<Duty> duty) {
        persons.assign(Keeper.steward(visitor.key()), key(visitor, name), duty);
        return back(name);
    }

    @PostMapping("/persons/{name}/link")
    String invite(Visitor visitor, @PathVariable String name, RedirectAttributes next) {
        next.addFlashAttribute("invitation", persons.invite(Keeper.steward(visitor.key()), key(visitor, name)));
        return back(name);
    }

    @PostMapping("/persons/{name}/lock")
    String lock(Visitor visitor, @PathVariable String name) {
        persons.lock(Keeper.steward(visitor.key()), key(visitor, name));
        return back(name);
    }

    @PostMapping("/persons/{name}/unlock")
    String unlock(Visitor visitor, @PathVariable String name) {
        persons.unlock(Keeper.steward(visitor.key()), key(visitor, name));
        return back(name);
    }

    private static PersonKey key(Visitor visitor, String name) {
        try {
            return new PersonKey(visitor.ministry(), name);
        } catch (IllegalArgumentException e) {
            throw new Absent();
        }
    }

    private static String back(String name) {
        return "redirect:/persons/" + name;
    }
}
