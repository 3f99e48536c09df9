package dialogue.operator.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as the clocks of both capitals show them.
final class Capitals {

    static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Capitals() {}

    static String time(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }
}
