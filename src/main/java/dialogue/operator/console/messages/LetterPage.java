package dialogue.operator.console.messages;

import dialogue.operator.console.door.Visitor;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.papers.LookAtMessages;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The letter of a message as a mail program shows it, to be looked at within its page. It has its styles in place, as mail programs want them, so it
/// may have styles, and nothing else: no script, no form, nothing fetched.
@Controller
public final class LetterPage {

    private static final String LETTER = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final LookAtMessages messages;

    LetterPage(LookAtMessages messages) {
        this.messages = messages;
    }

    @GetMapping("/messages/{number}/letter")
    ResponseEntity<String> show(@PathVariable long number, Visitor visitor) {
        var message = messages.message(visitor.ministry(), number).orElseThrow(Absent::new);
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", LETTER).cacheControl(CacheControl.noStore())
                .body(messages.preview(message).html());
    }
}
