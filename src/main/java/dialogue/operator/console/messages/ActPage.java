package dialogue.operator.console.messages;

import dialogue.delivery.Dispatch;
import dialogue.language.Language;
import dialogue.operator.ActOnMessage;
import dialogue.operator.ActOnMessage.Act;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.papers.LookAtMessages;
import dialogue.person.Duty;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's word on a message of the own ministry: first it is said what it brings to whom, then it is done.
@Controller
public final class ActPage {

    private final LookAtMessages messages;
    private final ActOnMessage acts;
    private final Told told;

    ActPage(LookAtMessages messages, ActOnMessage acts, Told told) {
        this.messages = messages;
        this.acts = acts;
        this.told = told;
    }

    /// An approver, and only for what goes to the own ministry.
    static boolean mayAct(Visitor visitor, Dispatch message) {
        return visitor.has(Duty.APPROVER)
                && visitor.ministry().equals(Optional.of(message.mailing().ministry()));
    }

    @GetMapping("/messages/{number}/{deed}")
    String ask(@PathVariable long number, @PathVariable String deed, Visitor visitor,
            @RequestAttribute Language language, Model model) {
        var act = Deed.named(deed).orElseThrow(Absent::new).act();
        var message = message(visitor, number);
        model.addAttribute("message", told.view(visitor.ministry(), message, language));
        model.addAttribute("deed", Deed.of(act));
        model.addAttribute("possible", acts.possible(message, visitor.person()).contains(act));
        var newer = messages.newer(message).filter(_ -> act == Act.APPROVE || act == Act.RETRY);
        model.addAttribute("newer", newer.map(Dispatch::id).orElse(null));
        return "messages/act";
    }

    @PostMapping("/messages/{number}/{deed}")
    String done(@PathVariable long number, @PathVariable String deed,
            @RequestParam(defaultValue = "false") boolean insist, Visitor visitor) {
        var act = Deed.named(deed).orElseThrow(Absent::new).act();
        var message = message(visitor, number);
        messages.plainly(message, () -> acts.begin(act, number, visitor.person(), insist));
        return "redirect:/messages/" + number;
    }

    /// What one may not know of is absent; what one knows of and may not act on is refused.
    private Dispatch message(Visitor visitor, long number) {
        var message = messages.message(visitor.ministry(), number).orElseThrow(Absent::new);
        if (!mayAct(visitor, message)) {
            throw new AccessDeniedException("not an approver of this ministry");
        }
        return message;
    }
}
