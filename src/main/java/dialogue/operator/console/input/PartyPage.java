package dialogue.operator.console.input;

import dialogue.language.Language;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.console.words.Tongue;
import dialogue.person.Duty;
import dialogue.run.upload.Standing;
import dialogue.run.upload.Uploads;
import dialogue.watch.Act;
import dialogue.watch.Audit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a party reports for a year: how far it is, its files, what waits, the forms to fill in, who has sent what.
@Controller
public final class PartyPage {

    private final Uploads uploads;
    private final Audit audit;

    /// A file that stands in the input.
    ///
    /// @param place in the list, from 1, by which its address names it
    record FileView(int place, Standing file, long rows, long refused, long errors) {}

    public PartyPage(Uploads uploads, Audit audit) {
        this.uploads = uploads;
        this.audit = audit;
    }

    @GetMapping("/input/{year}/{party}")
    String show(Visitor visitor, @PathVariable int year, @PathVariable String party, HttpServletRequest request,
            Model model) {
        var folder = Folder.of(uploads, visitor, year, party);
        var review = uploads.review(year).orElseThrow(Absent::new);
        model.addAttribute("folder", folder);
        model.addAttribute("review", review);
        model.addAttribute("progress", uploads.progress(year, folder.party()));
        model.addAttribute("files", files(folder, Tongue.of(request)));
        model.addAttribute("waiting", folder.waiting().orElse(null));
        model.addAttribute("acts", acts(folder));
        model.addAttribute("takesIn", review.takesIn() && visitor.has(Duty.OFFICER));
        model.addAttribute("most", Uploads.MOST >> 20);
        return "input/party";
    }

    /// The newest first.
    private List<Act> acts(Folder folder) {
        return audit.about(folder.year() + "/" + folder.party().key()).stream()
                .filter(act -> act.act().startsWith("input.")).toList().reversed();
    }

    private List<FileView> files(Folder folder, Language language) {
        var standing = uploads.standing(folder.year(), folder.party());
        return IntStream.range(0, standing.size()).mapToObj(at -> file(folder, at + 1, standing.get(at), language))
                .toList();
    }

    private FileView file(Folder folder, int place, Standing file, Language language) {
        var judged = uploads.judge(folder.year(), folder.party(), file.name(), language);
        return new FileView(place, file, judged.count().read(), judged.count().refused(), judged.errors());
    }
}
