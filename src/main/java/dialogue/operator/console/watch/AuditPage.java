package dialogue.operator.console.watch;

import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Words;
import dialogue.operator.watch.LookAtWatch;
import dialogue.watch.Act;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// What persons have done, the newest first, page by page.
@Controller
public final class AuditPage {

    private static final int MOST = 50;

    private final LookAtWatch watch;
    private final Words words;

    /// An act, as a page shows it.
    public record Line(Instant done, String person, String act, String subject) {}

    AuditPage(LookAtWatch watch, Words words) {
        this.watch = watch;
        this.words = words;
    }

    @GetMapping("/audit")
    String list(@RequestParam(defaultValue = "1") int page, Visitor visitor, @RequestAttribute Language language,
            Model model) {
        var acts = watch.acts(Readers.of(visitor), Math.max(0L, page - 1L) * MOST, MOST + 1);
        model.addAttribute("acts", acts.stream().limit(MOST).map(act -> line(act, language)).toList());
        model.addAttribute("newer", page > 1 ? page - 1 : null);
        model.addAttribute("older", acts.size() > MOST ? page + 1 : null);
        return "watch/audit";
    }

    private Line line(Act act, Language language) {
        return new Line(act.done(), act.person(), words.say(language, "act." + act.act().replace('.', '-')),
                act.subject());
    }
}
