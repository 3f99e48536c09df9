package dialogue.run.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.run.Retention.Old.Kind;
import dialogue.setting.Configured;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionSettingsTest {

    private static final Instant NOW = Instant.parse("2028-01-01T00:00:00Z");

    private static RetentionSettings of(String key, String value) {
        return RetentionSettings.of(Configured.file("dialogue.retention." + key, value));
    }

    @Test
    void keepsDocumentsForEverWithoutAWord() {
        var settings = RetentionSettings.of(Configured.file("dialogue.input", "input"));
        assertThat(settings.before(Kind.RUNS, NOW)).contains(NOW.minus(Duration.ofDays(400)));
        assertThat(settings.before(Kind.MESSAGES, NOW)).contains(NOW.minus(Duration.ofDays(400)));
        assertThat(settings.before(Kind.DOCUMENTS, NOW)).isEmpty();
    }

    @Test
    void isWhatIsConfigured() {
        assertThat(of("runs", "never").before(Kind.RUNS, NOW)).isEmpty();
        assertThat(of("messages", "30d").before(Kind.MESSAGES, NOW)).contains(NOW.minus(Duration.ofDays(30)));
        assertThat(of("superseded-documents", "36500d").before(Kind.DOCUMENTS, NOW))
                .contains(NOW.minus(Duration.ofDays(36500)));
        assertThat(RetentionSettings.of(Configured.environment("DIALOGUE_RETENTION_SUPERSEDEDDOCUMENTS", "31d"))
                .age(Kind.DOCUMENTS)).isEqualTo("31d");
    }

    @ParameterizedTest
    @CsvSource({"runs,29d", "runs,0d", "messages,36501d", "messages,400", "messages,-400d", "superseded-documents,1y",
            "superseded-documents,NEVER", "superseded-documents,999999999999d", "runs,''"})
    void refusesAnAgeThatIsNone(String key, String value) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> of(key, value))
                .withMessage("dialogue.retention." + key + " is \"" + value
                        + "\", which is not allowed here; write whole days from 30d to 36500d, such as 400d, or never.");
    }

    @Test
    void saysSoInFrenchAndKorean() {
        var wrong = catchThrowableOfType(Problem.class, () -> of("runs", "1y"));
        assertThat(wrong.sentence(Language.FRENCH))
                .isEqualTo("dialogue.retention.runs\u00a0: «\u00a01y\u00a0» n’est pas permis ici;"
                        + " écrivez un nombre entier de jours de 30d à 36500d, comme 400d, ou never.");
        assertThat(wrong.sentence(Language.KOREAN)).isEqualTo("dialogue.retention.runs: \"1y\" 값은 사용할 수 없습니다."
                + " 400d와 같이 30d에서 36500d까지의 일수를 적거나 never를 적으십시오.");
    }

    @Test
    void refusesAKeyThatItDoesNotHave() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> of("documents", "400d"))
                .withMessage("dialogue.retention.documents is no key of the configuration and would have no effect."
                        + " Allowed: runs, messages, superseded-documents. Correct it, or take it away.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> of("message", "400d"))
                .withMessageContaining("did you mean dialogue.retention.messages?");
    }
}
