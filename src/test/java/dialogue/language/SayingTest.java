package dialogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SayingTest {

    @Test
    void isSaidInOneLanguageThroughout() {
        var saying = Saying.of("dispatch.undelivered", "4", "desk@gac.example", Saying.of("dispatch.state.unknown"),
                Saying.of("mail.no-reply"));
        assertThat(saying.in(Language.ENGLISH)).contains("(outcome unknown)", "The server has not answered.");
        assertThat(saying.in(Language.FRENCH)).contains("(issue inconnue)", "Le serveur n’a pas répondu.");
        assertThat(saying.in(Language.KOREAN)).contains("(결과 확인 불가)", "서버가 응답하지 않았습니다.");
    }

    @Test
    void leavesWhatOthersSaidAsTheySaidIt() {
        assertThat(Saying.quoted("550 {0} 'no' such user").in(Language.FRENCH)).isEqualTo("550 {0} 'no' such user");
    }
}
