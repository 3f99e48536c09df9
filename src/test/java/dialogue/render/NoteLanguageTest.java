package dialogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Phrase;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.release.OwnNote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteLanguageTest {

    private static List<TextRun> shown(String note, Language reader) {
        return new Wording(Messages.load("briefing"), reader).runs(new Phrase.Internal(new OwnNote(note)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Consult PSPC on the remaining steps.                                          | ENGLISH
            Lines to take if raised: no view on any timetable.                            | ENGLISH
            Consulter le MDN avant de proposer un calendrier.                             | FRENCH
            Vérifier auprès d'ECCC; ne citer aucune année.                                | FRENCH
            제기 시 답변: CPTPP 가입을 전제로 한 표현은 사용하지 않을 것 (the CPTPP).         | KOREAN
            Signed, le texte is final.                                                    |
            ECCC?                                                                         |
            """)
    void tellsTheLanguageFromTheWords(String note, Language language) {
        assertThat(NoteLanguage.of(note)).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void marksANoteInAnotherLanguageAndNotOneInTheReadersOwn() {
        var note = "Consulter le MDN avant de proposer un calendrier.";

        assertThat(shown(note, Language.ENGLISH)).containsExactly(new TextRun(note, Language.FRENCH),
                new TextRun(" (in French; not given in English)", Language.ENGLISH));
        assertThat(shown(note, Language.FRENCH)).containsExactly(new TextRun(note, Language.FRENCH));
    }

    @Test
    void claimsNoLanguageThatTheWordsDoNotTell() {
        assertThat(shown("ECCC?", Language.ENGLISH))
                .containsExactly(new TextRun("ECCC? (in its author’s language)", Language.ENGLISH));
    }
}
