package dialogue.operator.console.reviews;

import dialogue.intake.IntakeSettings;
import dialogue.language.Problem;
import dialogue.operator.OpenReview;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Tongue;
import dialogue.person.Duty;
import dialogue.run.upload.ReviewSight;
import dialogue.run.upload.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form that opens a year's review; nothing is sent by it.
@Controller
public final class OpenPage {

    private final OpenReview opening;
    private final Uploads uploads;
    private final Path input;
    private final Clock clock;

    OpenPage(OpenReview opening, Uploads uploads, Path input, Clock clock) {
        this.opening = opening;
        this.uploads = uploads;
        this.input = input;
        this.clock = clock;
    }

    @GetMapping("/input/open")
    String show(Visitor visitor, Model model) {
        visitor.require(Duty.STEWARD);
        model.addAttribute("wanted", new OpenForm(String.valueOf(next()), ""));
        return "reviews/open";
    }

    /// The year after the last review that there is, or this one.
    private int next() {
        return Stream.concat(uploads.reviews().stream().map(ReviewSight::year).map(year -> year + 1),
                IntStream.of(IntakeSettings.day(clock.instant()).getYear()).boxed()).mapToInt(year -> year).max()
                .orElseThrow();
    }

    @PostMapping("/input/open")
    String open(Visitor visitor, @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String deadline, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        visitor.require(Duty.STEWARD);
        var wanted = new OpenForm(year.strip(), deadline.strip());
        if (wanted.isRight()) {
            try {
                opening.open(input, wanted.number().orElseThrow(), wanted.day(), visitor.person());
                return "redirect:/input/" + wanted.year() + "?done=opened";
            } catch (Problem problem) {
                model.addAttribute("problem", Course.told(problem).sentence(Tongue.of(request)));
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("wanted", wanted);
        return "reviews/open";
    }
}
