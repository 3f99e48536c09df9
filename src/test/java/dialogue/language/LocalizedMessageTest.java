package dialogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalizedMessageTest {

    @Test
    void isSaidInOneLanguageThroughout() {
        var message = LocalizedMessage.of("dispatch.undelivered", "4", "desk@gac.example",
                LocalizedMessage.of("dispatch.state.unknown"),
                LocalizedMessage.of("mail.no-reply"));
        assertThat(message.in(Language.ENGLISH)).contains("(may have arrived)", "The server has not answered.");
        assertThat(message.in(Language.FRENCH)).contains("(peut-être arrivé)", "Le serveur n’a pas répondu.");
        assertThat(message.in(Language.KOREAN)).contains("(도착 여부 미확인)", "서버가 응답하지 않았습니다.");
    }

    @Test
    void holdsNothingOfOthersThatATerminalOrAHeaderWouldFollow() {
        var hostile = "250 \u001B[2Jok\r\nBcc: x\u009B31m\u0007 \u202Eelif\u2066.\u2069\u200B\u2028end\t\uD800\uDB40\uDC41";
        var harmless = "250 [2Jok Bcc: x 31m elif. end";
        assertThat(LocalizedMessage.quoted(hostile)).isEqualTo(LocalizedMessage.quoted(harmless));
        assertThat(LocalizedMessage.quoted(hostile).in(Language.ENGLISH)).isEqualTo(harmless);
        assertThat(Problem.of(Problem.Kind.INPUT, "input.whose-file", "2026/\u001B]0;x\u0007.csv").getMessage())
                .contains(" 2026/ ]0;x .csv ");
    }

    @Test
    void leavesWhatOthersSaidAsTheySaidIt() {
        assertThat(LocalizedMessage.quoted("550 {0} 'no' such user").in(Language.FRENCH))
                .isEqualTo("550 {0} 'no' such user");
    }
}
