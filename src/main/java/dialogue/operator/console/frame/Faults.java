package dialogue.operator.console.frame;

import dialogue.language.Problem;
import dialogue.operator.console.words.Tongue;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What a page that cannot be shown is answered with: the sentence of a problem, or that there is nothing here.
@ControllerAdvice
public final class Faults {

    /// The same for what is not there, for what cannot be, and for what is not for this visitor.
    @ExceptionHandler({Absent.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView absent() {
        return new ModelAndView("frame/absent", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView problem(Problem problem, HttpServletRequest request) {
        return new ModelAndView("frame/problem", HttpStatus.CONFLICT)
                .addObject("sentence", problem.sentence(Tongue.of(request)));
    }
}
