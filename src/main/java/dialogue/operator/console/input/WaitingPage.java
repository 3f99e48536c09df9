package dialogue.operator.console.input;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Tongue;
import dialogue.person.Duty;
import dialogue.run.upload.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// What was sent and waits: what was found in it, and what it would change.
@Controller
public final class WaitingPage {

    private final Uploads uploads;

    public WaitingPage(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/input/{year}/{party}/waiting")
    String show(Visitor visitor, @PathVariable int year, @PathVariable String party,
            @RequestParam(defaultValue = "false") boolean faults, @RequestParam(defaultValue = "0") int from,
            HttpServletRequest request, Model model) {
        var folder = Folder.of(uploads, visitor, year, party);
        var waiting = folder.waits();
        var judged = uploads.judge(waiting, Tongue.of(request));
        model.addAttribute("folder", folder);
        model.addAttribute("waiting", waiting);
        model.addAttribute("judged", judged);
        model.addAttribute("changes", uploads.compare(waiting, Tongue.of(request)));
        model.addAttribute("faults", faults);
        model.addAttribute("rows", Rows.of(judged.list(), faults, Math.max(0, from)));
        model.addAttribute("mayAct", visitor.has(Duty.OFFICER));
        return "input/waiting";
    }

    /// @param replaces the name of the file in whose place it is to stand; empty for the only one, or a first one
    @PostMapping("/input/{year}/{party}/waiting")
    String send(Visitor visitor, @PathVariable int year, @PathVariable String party,
            @RequestParam(required = false) Optional<MultipartFile> file, @RequestParam Optional<String> replaces) {
        var folder = Folder.toActIn(uploads, visitor, year, party);
        uploads.send(year, folder.party(), replaces.filter(name -> !name.isEmpty()), file.map(WaitingPage::bytes)
                .orElse(new byte[0]), visitor.person());
        return "redirect:" + folder.path() + "/waiting";
    }

    /// The name that the sender has given it is not looked at.
    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw Problem.passing(Kind.FAILED, "upload.unwritable");
        }
    }
}
