package dialogue.operator.console.runs;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.operator.ask.AskServer;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Tongue;
import dialogue.person.Duty;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.setting.ProgramSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// The form that asks for a briefing, and beside it what would be found in the input.
@Controller
public final class BriefPage {

    private static final String VIEW = "runs/brief";

    private final AskServer server;
    private final BriefChoices choices;
    private final BriefCheck check;
    private final ProgramSettings program;

    BriefPage(AskServer server, BriefChoices choices, BriefCheck check, ProgramSettings program) {
        this.server = server;
        this.choices = choices;
        this.check = check;
        this.program = program;
    }

    @GetMapping("/brief")
    String show(Visitor visitor, @RequestAttribute Map<String, String> typed, Model model) {
        visitor.require(Duty.OFFICER);
        fill(form(typed), model);
        return VIEW;
    }

    private BriefForm form(Map<String, String> sent) {
        var fields = new HashMap<>(sent);
        fields.remove("_csrf");
        return new BriefForm(Map.copyOf(fields), choices.years());
    }

    /// Asks nobody for anything: it only shows the form again, with what was found.
    @PostMapping(path = "/brief", params = "check")
    String check(@RequestParam Map<String, String> sent, Visitor visitor, HttpServletRequest request, Model model) {
        visitor.require(Duty.OFFICER);
        var form = form(sent);
        fill(form, model);
        if (!form.isWrongDay()) {
            model.addAttribute("found", check.found(form, visitor.ministry(), Tongue.of(request)));
        }
        return VIEW;
    }

    private void fill(BriefForm form, Model model) {
        model.addAttribute("wanted", form);
        model.addAttribute("meetings", choices.keys());
        model.addAttribute("audiences", List.of(Audience.values()));
        model.addAttribute("tongues", List.of(Language.values()));
        model.addAttribute("formats", List.of(Format.values()));
    }

    /// Asks the server, and leads to where it can be followed.
    @PostMapping(path = "/brief", params = "!check")
    String make(@RequestParam Map<String, String> sent, Visitor visitor, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        visitor.require(Duty.OFFICER);
        var form = form(sent);
        if (!form.isWrongDay() && !form.isEmpty()) {
            try {
                return "redirect:/brief/" + server.brief(form.request(program.input(), program.output()),
                        visitor.person());
            } catch (Problem problem) {
                model.addAttribute("problem", sentence(problem, Tongue.of(request)));
                model.addAttribute("held", problem.code().endsWith("-posting"));
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        fill(form, model);
        return VIEW;
    }

    /// Only what is wrong with the wish is told in its own words: another problem may name a file of the other ministry.
    private static String sentence(Problem problem, Language language) {
        return problem.kind() == Problem.Kind.USAGE ? problem.sentence(language) : "";
    }
}
