package dialogue.delivery;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/// The settings of mail as they are shipped, with addresses.
public final class Settings {

    private Settings() {}

    public static MailSettings standard() {
        return largest(DataSize.ofMegabytes(10));
    }

    public static MailSettings largest(DataSize largest) {
        return settings(largest, Duration.ofMinutes(5));
    }

    public static MailSettings attempt(Duration longest) {
        return settings(DataSize.ofMegabytes(10), longest);
    }

    private static MailSettings settings(DataSize largest, Duration attempt) {
        return new MailSettings("briefings@dialogue.example", "operator@dialogue.example", largest, attempt,
                Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24), Duration.ofMinutes(15),
                new MailSettings.Signature("", ""), new MailSettings.Unit("", "", ""),
                new MailSettings.Contact("", "", ""), 1);
    }

    /// With two persons who have to approve.
    public static MailSettings twoPersons() {
        var plain = standard();
        return new MailSettings(plain.from(), plain.operator(), plain.largest(), plain.attempt(), plain.retryFirst(),
                plain.retryLongest(), plain.retryUntil(), plain.lostAfter(), plain.signature(), plain.unit(),
                plain.contact(), 2);
    }

    /// With the unit that sends and whom to ask.
    public static MailSettings signed() {
        var plain = standard();
        return new MailSettings(plain.from(), plain.operator(), plain.largest(), plain.attempt(), plain.retryFirst(),
                plain.retryLongest(), plain.retryUntil(), plain.lostAfter(), plain.signature(),
                new MailSettings.Unit("Dialogue Unit", "Unité du Dialogue", "전략대화 담당과"),
                new MailSettings.Contact("A. Tremblay", "+1 555 0100", "unit@dialogue.example"), 1);
    }
}
