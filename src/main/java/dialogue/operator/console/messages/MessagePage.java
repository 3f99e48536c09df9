package dialogue.operator.console.messages;

import dialogue.delivery.Dispatch;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.operator.ActOnMessage;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.papers.LookAtMessages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One message: its letter as its reader gets it, what it brings, how far it is, what was done to it, and what may be.
@Controller
public final class MessagePage {

    private final LookAtMessages messages;
    private final ActOnMessage acts;
    private final Told told;

    MessagePage(LookAtMessages messages, ActOnMessage acts, Told told) {
        this.messages = messages;
        this.acts = acts;
        this.told = told;
    }

    @GetMapping("/messages/{number}")
    String show(@PathVariable long number, Visitor visitor, @RequestAttribute Language language, Model model) {
        var message = messages.message(visitor.ministry(), number).orElseThrow(Absent::new);
        add(message, visitor, language, model);
        addLetter(message, language, model);
        return "messages/message";
    }

    /// The part that goes on changing, asked for by itself.
    ///
    /// @param seen when the message came into the state that the page shows
    /// @return nothing where it is still in it, so that the page stays as it is and nothing is read out again
    @GetMapping(path = "/messages/{number}", headers = "HX-Request")
    @Nullable
    ModelAndView part(@PathVariable long number, @RequestParam(defaultValue = "0") long seen,
            Visitor visitor, @RequestAttribute Language language, Model model, HttpServletResponse response) {
        var message = messages.message(visitor.ministry(), number).orElseThrow(Absent::new);
        if (message.changed().toEpochMilli() == seen) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        add(message, visitor, language, model);
        return new ModelAndView("messages/message :: state", model.asMap());
    }

    private void add(Dispatch message, Visitor visitor, Language language, Model model) {
        model.addAttribute("message", told.view(visitor.ministry(), message, language));
        model.addAttribute("acts", ActPage.mayAct(visitor, message)
                ? acts.possible(message, visitor.person()).stream().map(Deed::of).toList()
                : List.of());
        model.addAttribute("timeline", told.timeline(message, language));
        model.addAttribute("newer", messages.newer(message).map(Dispatch::id).orElse(null));
    }

    private void addLetter(Dispatch message, Language language, Model model) {
        try {
            model.addAttribute("letter", messages.preview(message));
        } catch (Problem problem) {
            model.addAttribute("unread", problem.sentence(language));
        }
    }
}
