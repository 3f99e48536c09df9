package dialogue.operator.console.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the server sends what failed before or behind the pages. Nothing of what failed is told: it may hold a text of a record.
@Controller
public final class FaultPage implements ErrorController {

    @RequestMapping("/error")
    ModelAndView tell(HttpServletRequest request) {
        var status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((int) code)).orElse(HttpStatus.NOT_FOUND);
        return new ModelAndView(view(status), status);
    }

    /// Whatever no page answers.
    @RequestMapping("/**")
    ModelAndView absent() {
        return new ModelAndView("frame/absent", HttpStatus.NOT_FOUND);
    }

    private static String view(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "frame/absent";
            case FORBIDDEN -> "frame/refused";
            case CONTENT_TOO_LARGE -> "frame/large";
            default -> status.is5xxServerError() ? "frame/fault" : "frame/unfit";
        };
    }
}
