package dialogue.operator.console.input;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Tongue;
import dialogue.run.upload.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks once more before what waits is taken over or discarded, and does it.
@Controller
public final class DecisionPage {

    private final Uploads uploads;

    public DecisionPage(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/input/{year}/{party}/take-over")
    String askToTakeOver(Visitor visitor, @PathVariable int year, @PathVariable String party,
            HttpServletRequest request, Model model) {
        var folder = ask(visitor, year, party, model);
        model.addAttribute("judged", uploads.judge(folder.waits(), Tongue.of(request)));
        model.addAttribute("changes", uploads.compare(folder.waits(), Tongue.of(request)));
        return "input/take-over";
    }

    @GetMapping("/input/{year}/{party}/discard")
    String askToDiscard(Visitor visitor, @PathVariable int year, @PathVariable String party, Model model) {
        ask(visitor, year, party, model);
        return "input/discard";
    }

    private Folder ask(Visitor visitor, int year, String party, Model model) {
        var folder = Folder.toActIn(uploads, visitor, year, party);
        var waiting = folder.waits();
        model.addAttribute("folder", folder);
        model.addAttribute("waiting", waiting);
        model.addAttribute("present", folder.present(waiting));
        return folder;
    }

    /// @param seen the checksum of what the person has seen waiting
    /// @param present the checksum of what it was compared with
    @PostMapping("/input/{year}/{party}/take-over")
    String takeOver(Visitor visitor, @PathVariable int year, @PathVariable String party, @RequestParam String seen,
            @RequestParam String present) {
        var folder = Folder.toActIn(uploads, visitor, year, party);
        uploads.takeOver(year, folder.party(), seen, present, visitor.person());
        return "redirect:" + folder.path() + "?done=taken";
    }

    @PostMapping("/input/{year}/{party}/discard")
    String discard(Visitor visitor, @PathVariable int year, @PathVariable String party, @RequestParam String seen) {
        var folder = Folder.toActIn(uploads, visitor, year, party);
        uploads.discard(year, folder.party(), seen, visitor.person());
        return "redirect:" + folder.path() + "?done=discarded";
    }
}
