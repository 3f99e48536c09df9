package dialogue.operator.console.messages;

import dialogue.delivery.DispatchState;
import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.papers.LookAtMessages;
import java.util.List;
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

    /// A state that may be asked for.
    public record Choice(String key, String words) {}

    MessagesPage(LookAtMessages messages, Told told) {
        this.messages = messages;
        this.told = told;
    }

    /// @param state key of the state in which they are; empty, or of none that there is, for all
    @GetMapping("/messages")
    String show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String state, Visitor visitor,
            @RequestAttribute Language language, Model model) {
        var states = DispatchState.KEYS.contains(state) ? List.of(state) : DispatchState.KEYS;
        var found = messages.page(visitor.ministry(), states, before, MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        model.addAttribute("messages", told.views(visitor.ministry(), shown, language));
        model.addAttribute("older", found.size() > MOST ? shown.getLast().id() : null);
        model.addAttribute("state", states.size() == 1 ? state : "");
        model.addAttribute("states", DispatchState.KEYS.stream()
                .map(key -> new Choice(key, DispatchState.words(key).in(language))).toList());
        model.addAttribute("newest", before == Long.MAX_VALUE);
        return "messages/messages";
    }
}
