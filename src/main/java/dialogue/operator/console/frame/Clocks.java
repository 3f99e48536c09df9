package dialogue.operator.console.frame;

import dialogue.language.Language;
import dialogue.plan.Party;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// Times as the clocks of both capitals show them, in the words of a language.
public record Clocks(Language language) {

    /// As Ottawa's clock shows it, such as `Tue 2026-03-03 06:00`.
    public String ottawa(Instant time) {
        return in(Party.CANADA, time);
    }

    /// As Seoul's clock shows it.
    public String seoul(Instant time) {
        return in(Party.KOREA, time);
    }

    private String in(Party capital, Instant time) {
        return DateTimeFormatter.ofPattern(language == Language.KOREAN ? "yyyy-MM-dd (E) HH:mm" : "E yyyy-MM-dd HH:mm",
                language.locale()).format(time.atZone(capital.zone()));
    }
}
