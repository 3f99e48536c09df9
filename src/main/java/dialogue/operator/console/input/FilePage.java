package dialogue.operator.console.input;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.console.words.Tongue;
import dialogue.run.upload.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A file that stands in the input, with what was found beside its cells.
@Controller
public final class FilePage {

    private final Uploads uploads;

    public FilePage(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/input/{year}/{party}/files/{place}")
    String show(Visitor visitor, @PathVariable int year, @PathVariable String party, @PathVariable int place,
            @RequestParam(defaultValue = "false") boolean faults, @RequestParam(defaultValue = "0") int from,
            HttpServletRequest request, Model model) {
        var folder = Folder.of(uploads, visitor, year, party);
        var file = uploads.standing(year, folder.party()).stream().skip(Math.max(0, place - 1L)).findFirst()
                .orElseThrow(Absent::new);
        var judged = uploads.judge(year, folder.party(), file.name(), Tongue.of(request));
        model.addAttribute("folder", folder);
        model.addAttribute("file", file);
        model.addAttribute("judged", judged);
        model.addAttribute("faults", faults);
        model.addAttribute("rows", Rows.of(judged.list(), faults, Math.max(0, from)));
        return "input/file";
    }
}
