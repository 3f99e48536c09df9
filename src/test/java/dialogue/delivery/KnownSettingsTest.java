package dialogue.delivery;

import static dialogue.setting.Configured.environment;
import static dialogue.setting.Configured.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.setting.KnownKeys;
import org.junit.jupiter.api.Test;

/// A misspelt key is told, not passed over.
class KnownSettingsTest {

    private static MailSettings mail(KnownKeys keys) {
        return keys.one(MailSettings.class);
    }

    @Test
    void namesTheKeyTheNearestOneAndThoseThereAre() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> file("dialogue.ministries.canada.adresses[0]",
                "desk@gac.example").entries(MinistrySettings.class)).withMessage(
                        "dialogue.ministries.canada.adresses is no key of the configuration and would have no effect;"
                                + " did you mean dialogue.ministries.canada.addresses? Allowed: addresses, domains,"
                                + " languages, audiences, formats, notice-only, marking. Correct it, or take it away.");
    }

    @Test
    void looksAtTheMailServersSideToo() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> mail(file("dialogue.mail.retry-untill", "2h")))
                .withMessageContaining("did you mean dialogue.mail.retry-until?");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> mail(file("dialogue.mail.signature.keystor", "key.p12")))
                .withMessageContaining("did you mean dialogue.mail.signature.keystore?")
                .satisfies(problem -> assertThat(problem.sentence(Language.KOREAN))
                        .contains("dialogue.mail.signature.keystore 키를 쓰려고 하셨습니까?"));
    }

    @Test
    void saysWhatThereIsWhereNothingIsNear() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> mail(file("dialogue.mail.x", "1")))
                .withMessageStartingWith(
                        "dialogue.mail.x is no key of the configuration and would have no effect. Allowed:"
                                + " from, operator, largest, attempt, retry-first,");
    }

    @Test
    void readsEverySpellingThatIsAllowed() {
        assertThat(mail(file("dialogue.mail.retryFirst", "2m")).retryFirst()).hasMinutes(2);
        assertThat(mail(file("dialogue.mail.retry_first", "2m")).retryFirst()).hasMinutes(2);
        assertThat(mail(environment("DIALOGUE_MAIL_RETRYFIRST", "2m")).retryFirst()).hasMinutes(2);
        assertThat(mail(environment("DIALOGUE_MAIL_RETRY_FIRST", "2m")).retryFirst()).hasMinutes(2);
        assertThat(mail(environment("DIALOGUE_MAIL_SIGNATURE_PASSWORD", "x")).signature().password()).isEqualTo("x");
        assertThat(mail(environment("LANG", "C")).largest().toMegabytes()).isEqualTo(10);
    }

    @Test
    void looksAtTheEnvironmentToo() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> mail(environment("DIALOGUE_MAIL_FORM", "a@b.example")))
                .withMessageContaining("did you mean dialogue.mail.from?");
    }
}
