package dialogue.operator.console.monitor;

import dialogue.language.Language;
import dialogue.operator.answer.Json;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.health.Level;
import dialogue.operator.health.LookAtHealth;
import dialogue.operator.view.WatchView;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What `dialogue health --format json` tells: 200 where all is well or only to be looked after, 503 where something is wrong. To whoever is no monitor there is nothing here.
@Controller
public final class HealthPage {

    private final LookAtHealth health;
    private final Monitors monitors;

    HealthPage(LookAtHealth health, Monitors monitors) {
        this.health = health;
        this.monitors = monitors;
    }

    @GetMapping("/health")
    ResponseEntity<String> look(HttpServletRequest request) {
        if (!monitors.mayAsk(request)) {
            throw new Absent();
        }
        var found = health.look();
        return ResponseEntity.status(found.level() == Level.CRITICAL ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON).body(Json.of(WatchView.of(found, Language.ENGLISH)));
    }
}
