package dialogue.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.console.frame.FaultFilter;
import dialogue.watch.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FaultFilterTest {

    private final Problems problems = Browsing.shared().bean(Problems.class);

    @Test
    void aFaultIsRaisedByItsKindAndPlaceAloneAndGoesNoFurther() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new FaultFilter(problems).doFilter(new MockHttpServletRequest(), response, (_, _) -> {
            throw new ServletException("canary-text", new IllegalStateException("canary-text"));
        });
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getErrorMessage()).isNull();
        var told = problems.standing().stream()
                .filter(problem -> problem.problem().code().equals("console.fault-of-page"))
                .toList();
        assertThat(told).singleElement().satisfies(problem -> assertThat(problem.problem().sentence(Language.ENGLISH))
                .contains("java.lang.IllegalStateException", getClass().getName() + ":").doesNotContain("canary"));
        told.forEach(problem -> problems.dismiss(problem.number(), "test"));
    }

    @Test
    void whatIsTooLargeIsTheSendersAndNoFault() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new FaultFilter(problems).doFilter(new MockHttpServletRequest(), response, (_, _) -> {
            throw new InvalidParameterException("canary-text", 413);
        });
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(problems.standing()).noneMatch(problem -> problem.subject().equals("console page"));
    }
}
