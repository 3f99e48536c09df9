package dialogue.operator.console.frame;

import dialogue.operator.console.door.Sitting;
import dialogue.operator.console.door.Typed;
import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.words.Tongue;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.web.servlet.HandlerInterceptor;

/// What the template of every page knows, also where it tells of a fault: `visitor` (none before somebody has signed in), `areas` they are led to, `language`, `here` (its own
/// address), `clocks` and `now`, `version`, and `typed` (what its reader had typed when they changed the language or their session ended), and `stay` (when that ends).
public final class EveryPage implements HandlerInterceptor {

    private final List<Area> areas;
    private final Clock clock;
    private final String version;

    public EveryPage(List<Area> areas, Clock clock, String version) {
        this.areas = areas.stream().sorted(Comparator.comparingInt(Area::place)).toList();
        this.clock = clock;
        this.version = version;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var language = Tongue.of(request);
        var visitor = Visitor.of(request);
        request.setAttribute("visitor", visitor.orElse(null));
        request.setAttribute("areas", visitor.map(this::open).orElse(List.of()));
        request.setAttribute("language", language);
        var here = here(request);
        request.setAttribute("here", here);
        request.setAttribute("clocks", new Clocks(language));
        request.setAttribute("now", clock.instant());
        request.setAttribute("stay", visitor.flatMap(_ -> Sitting.of(request.getSession()))
                .map(sitting -> Stay.of(sitting, clock.instant())).orElse(null));
        request.setAttribute("version", version);
        request.setAttribute("typed", Typed.take(request, here));
        return true;
    }

    private List<Area> open(Visitor visitor) {
        return areas.stream().filter(area -> area.open().test(visitor)).toList();
    }

    private static String here(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = Objects.requireNonNullElse(failed, request.getRequestURI()).toString();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
