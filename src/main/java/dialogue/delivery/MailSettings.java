package dialogue.delivery;

import dialogue.language.Language;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How messages are sent; the server itself is configured under `spring.mail`, its password in the environment only.
///
/// @param from the sender's address; its domain also ends every Message-ID
/// @param operator the operator's own address, told of every message that was not accepted; empty to tell nobody
/// @param largest the largest message with its attachments; a notice goes instead of a larger one
/// @param attempt an attempt that takes longer is broken off
/// @param retryFirst time until the second attempt; it doubles from there
/// @param retryLongest longest time between two attempts
/// @param retryUntil after this a message that no server takes is given up
/// @param lostAfter a message that is still being sent after this was lost with its process; longer than any attempt takes
/// @param signature the certificate that signs messages
/// @param unit the unit that sends, under its letters
/// @param contact who answers questions about a letter
/// @param approvals how many persons have to approve a message before a server gets it: 1 or 2
@ConfigurationProperties("dialogue.mail")
public record MailSettings(@DefaultValue("") String from, @DefaultValue("") String operator,
        @DefaultValue("10MB") DataSize largest, @DefaultValue("5m") Duration attempt,
        @DefaultValue("1m") Duration retryFirst,
        @DefaultValue("1h") Duration retryLongest, @DefaultValue("24h") Duration retryUntil,
        @DefaultValue("15m") Duration lostAfter, @DefaultValue Signature signature,
        @DefaultValue Unit unit, @DefaultValue Contact contact, @DefaultValue("1") int approvals) {

    /// The name of the unit that sends, under its letters; a letter in a language without one bears none.
    ///
    /// @param en in English
    /// @param fr in French
    /// @param ko in Korean
    public record Unit(@DefaultValue("") String en, @DefaultValue("") String fr, @DefaultValue("") String ko) {

        /// Empty where it has no name in a language.
        public String in(Language language) {
            return switch (language) {
                case ENGLISH -> en;
                case FRENCH -> fr;
                case KOREAN -> ko;
            };
        }
    }

    /// Who answers questions about a letter.
    ///
    /// @param name with the office, as all readers may read it; empty to leave it out
    /// @param telephone with the country's code; empty to leave it out
    /// @param address empty for the sender's
    public record Contact(@DefaultValue("") String name, @DefaultValue("") String telephone,
            @DefaultValue("") String address) {}

    /// Where answers to a letter go.
    public String answers() {
        return contact.address().isBlank() ? from : contact.address();
    }

    /// The S/MIME signature.
    ///
    /// @param keystore a PKCS #12 file with one key and its certificates; empty for no signature
    /// @param password the password of the file and its key, from the environment only
    public record Signature(@DefaultValue("") String keystore, @DefaultValue("") String password) {

        /// Without the password.
        @Override
        public String toString() {
            return "Signature[" + keystore + "]";
        }
    }

    /// The state of a message that may go from now on.
    DispatchState queued(Instant now) {
        return new DispatchState.Queued(now, now.plus(retryUntil));
    }

    /// How long to wait before the next attempt.
    ///
    /// @param attempts made so far, from 1
    Duration wait(int attempts) {
        var wait = retryFirst;
        for (var attempt = 1; attempt < attempts && wait.compareTo(retryLongest) < 0; attempt++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(retryLongest) < 0 ? wait : retryLongest;
    }
}
