package dialogue.operator.console.monitor;

import dialogue.operator.console.frame.Absent;
import dialogue.operator.health.Exposition;
import dialogue.operator.health.LookAtHealth;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The figures for Prometheus. To whoever is no monitor there is nothing here.
@Controller
public final class MetricsPage {

    private final LookAtHealth health;
    private final Monitors monitors;

    MetricsPage(LookAtHealth health, Monitors monitors) {
        this.health = health;
        this.monitors = monitors;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> look(HttpServletRequest request) {
        if (!monitors.mayAsk(request)) {
            throw new Absent();
        }
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(Exposition.TYPE))
                .body(Exposition.of(health.look()));
    }
}
