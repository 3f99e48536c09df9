package dialogue.operator.console.frame;

import dialogue.language.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Times as the clocks of both capitals show them, in the words of a language.
public record Clocks(Language language) {

    private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /// As Ottawa's clock shows it, such as `Tue 2026-03-03 06:00`.
    public String ottawa(Instant time) {
        return in(OTTAWA, time);
    }

    /// As Seoul's clock shows it.
    public String seoul(Instant time) {
        return in(SEOUL, time);
    }

    private String in(ZoneId zone, Instant time) {
        return DateTimeFormatter.ofPattern(language == Language.KOREAN ? "yyyy-MM-dd (E) HH:mm" : "E yyyy-MM-dd HH:mm",
                language.locale()).format(time.atZone(zone));
    }
}
