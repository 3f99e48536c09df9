package dialogue.operator.cli.screen;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as a person reads them: in UTC, or as the clocks of both capitals show them.
public final class Clocks {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Clocks() {}

    /// Such as `2026-05-04 08:00`, in a capital.
    public static String in(ZoneId zone, Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /// Such as `2026-05-04 12:00 UTC`.
    public static String utc(Instant instant) {
        return in(ZoneOffset.UTC, instant) + " UTC";
    }
}
