package dialogue.operator.console.frame;

import dialogue.language.Problem;
import dialogue.watch.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes what no page has answered: a fault of the program. It is raised as a problem by its kind and the place in the program alone; the server would log it with
/// its message, which may hold a text of a record. Whoever asked sees the page of faults. What is too large or cannot be read as a form is the sender's, and no fault.
public final class FaultFilter extends OncePerRequestFilter {

    private final Problems problems;

    public FaultFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unfit) {
            answer(response, unfit.getErrorCode());
        } catch (ServletException | RuntimeException fault) {
            var cause = cause(fault);
            problems.raise("console page", Problem.of(Problem.Kind.FAILED, "console.fault-of-page",
                    cause.getClass().getName(), place(cause)));
            answer(response, HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }

    private static void answer(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    private static Throwable cause(Throwable fault) {
        return Optional.ofNullable(fault.getCause()).map(FaultFilter::cause).orElse(fault);
    }

    /// Where in this program it happened, such as `dialogue.plan.Keys:12`; `-` for elsewhere.
    private static String place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace()).filter(frame -> frame.getClassName().startsWith("dialogue."))
                .findFirst().map(frame -> frame.getClassName() + ":" + frame.getLineNumber()).orElse("-");
    }
}
