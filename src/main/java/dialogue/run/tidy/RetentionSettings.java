package dialogue.run.tidy;

import dialogue.language.Problem;
import dialogue.run.Retention.Old.Kind;
import dialogue.setting.KnownKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How old what is no more needed may become, as configured under `dialogue.retention`: days, such as `400d`, or `never`.
///
/// @param runs age of what is kept of a run, since it ended
/// @param messages age of messages that stand as files, since they were written or settled
/// @param supersededDocuments age of documents, since the next ones of the same request were published
@ConfigurationProperties(RetentionSettings.PREFIX)
record RetentionSettings(@DefaultValue("400d") String runs, @DefaultValue("400d") String messages,
        @DefaultValue(NEVER) String supersededDocuments) {

    static final String PREFIX = "dialogue.retention";
    private static final String NEVER = "never";

    /// Whoever looks after the program once a month finds all that has happened since.
    private static final int LEAST = 30;
    private static final int MOST = 36_500;

    /// @throws Problem that names key, value, what is allowed and the remedy
    static RetentionSettings of(KnownKeys keys) {
        var settings = keys.one(RetentionSettings.class);
        for (var kind : Kind.values()) {
            settings.days(kind);
        }
        return settings;
    }

    String age(Kind kind) {
        return switch (kind) {
            case RUNS -> runs.strip();
            case MESSAGES -> messages.strip();
            case DOCUMENTS -> supersededDocuments.strip();
        };
    }

    /// What of a kind has come to its end until then is old; empty where nothing ever is.
    Optional<Instant> before(Kind kind, Instant now) {
        return days(kind).map(now::minus);
    }

    private Optional<Duration> days(Kind kind) {
        var age = age(kind);
        if (age.equals(NEVER)) {
            return Optional.empty();
        }
        var days = age.matches("\\d{1,5}d") ? Integer.parseInt(age.substring(0, age.length() - 1)) : 0;
        if (days < LEAST || days > MOST) {
            throw Problem.of(Problem.Kind.FAILED, "setting.age", PREFIX + "." + kind.key(), age, LEAST + "d",
                    MOST + "d");
        }
        return Optional.of(Duration.ofDays(days));
    }
}
