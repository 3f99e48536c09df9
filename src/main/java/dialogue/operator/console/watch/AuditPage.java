package dialogue.operator.console.watch;

import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Words;
import dialogue.operator.watch.LookAtWatch;
import dialogue.watch.Act;
import dialogue.watch.Sought;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// What persons have done, the newest first, page by page.
@Controller
public final class AuditPage {

    private static final int MOST = 50;
    /// What acts are done to; they are named so.
    static final List<String> KINDS = List.of("review", "input", "brief", "run", "schedule", "message", "document",
            "problem", "person", "remove");

    private final LookAtWatch watch;
    private final Words words;

    /// An act, as a page shows it.
    public record Line(Instant done, String person, String act, String subject) {}

    AuditPage(LookAtWatch watch, Words words) {
        this.watch = watch;
        this.words = words;
    }

    /// @param kind of acts, such as `schedule`; empty for all
    /// @param person who has done them; empty for anybody
    @GetMapping("/audit")
    String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String person,
            Visitor visitor, @RequestAttribute Language language, Model model) {
        var sought = new Sought(Optional.of(kind).filter(KINDS::contains), word(person));
        var acts = watch.acts(Readers.of(visitor), sought, Math.max(0L, page - 1L) * MOST, MOST + 1);
        var shown = acts.stream().limit(MOST).toList();
        model.addAttribute("acts", shown.stream().map(act -> line(act, language)).toList());
        model.addAttribute("newest", page <= 1);
        model.addAttribute("older", acts.size() > MOST ? Math.max(1, page) + 1 : null);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("kind", sought.kind().orElse(""));
        model.addAttribute("person", sought.person().orElse(""));
        return "watch/audit";
    }

    private static Optional<String> word(String typed) {
        return Optional.of(typed.strip()).filter(word -> !word.isEmpty());
    }

    private Line line(Act act, Language language) {
        return new Line(act.done(), act.person(), words.say(language, "act." + act.act().replace('.', '-')),
                act.subject());
    }
}
