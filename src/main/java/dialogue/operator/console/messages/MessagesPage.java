package dialogue.operator.console.messages;

import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.papers.LookAtMessages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// The messages that the visitor may know of, the newest first, page by page.
@Controller
public final class MessagesPage {

    private static final int MOST = 25;

    private final LookAtMessages messages;
    private final Told told;

    MessagesPage(LookAtMessages messages, Told told) {
        this.messages = messages;
        this.told = told;
    }

    @GetMapping("/messages")
    String show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Visitor visitor,
            @RequestAttribute Language language, Model model) {
        var found = messages.page(visitor.ministry(), before, MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        model.addAttribute("messages", told.views(visitor.ministry(), shown, language));
        model.addAttribute("older", found.size() > MOST ? "/messages?before=" + shown.getLast().id() : null);
        model.addAttribute("newest", before == Long.MAX_VALUE);
        return "messages/messages";
    }
}
