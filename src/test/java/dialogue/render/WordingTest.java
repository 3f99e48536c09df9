package dialogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Phrase;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Text;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static Wording in(Language language) {
        return new Wording(Messages.load("briefing"), language);
    }

    @Test
    void saysAMessageWithItsArgumentsEachInItsOwnLanguage() {
        var phrase = Phrase.say("area.numbered", new Phrase.Name("2a"), Phrase.quote(Text.of("", "", "안보")));

        assertThat(in(Language.ENGLISH).runs(phrase)).containsExactly(new TextRun("2a ", Language.ENGLISH),
                new TextRun("안보", Language.KOREAN),
                new TextRun(" (in Korean; not given in English)", Language.ENGLISH));
    }

    @Test
    void marksACourtesyTranslationInItsLanguageOnly() {
        var title = new Phrase.Quote(Text.of("Dialogue", "Dialogue", "대화"), Set.of(Language.KOREAN));

        assertThat(in(Language.KOREAN).words(title)).isEqualTo("대화*");
        assertThat(in(Language.ENGLISH).words(title)).isEqualTo("Dialogue");
    }

    /// French is official in Canada; the Korean reader's translation is not.
    @Test
    void marksNoFrenchTextAsACourtesy() {
        var title = new Phrase.Quote(Text.of("Dialogue", "Dialogue", "대화"),
                Set.of(Language.FRENCH, Language.KOREAN));

        assertThat(in(Language.FRENCH).words(title)).isEqualTo("Dialogue");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1, one month late", "ENGLISH, 23, 23 months late", "FRENCH, 1, 1 mois de retard",
            "KOREAN, 23, 23개월 지연"})
    void chosesThePluralByTheNumber(Language language, int months, String words) {
        assertThat(in(language).words(Phrase.say("months_late", new Phrase.Count(months)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, '12,345'", "FRENCH, '12\u00a0345'", "KOREAN, '12,345'"})
    void writesANumberAsItsReadersDo(Language language, String words) {
        assertThat(in(language).words(new Phrase.Count(12345))).isEqualTo(words);
    }

    @Test
    void joinsTheRunsOfOneLanguage() {
        var row = Phrase
                .joined(List.of(new Phrase.State(Status.AT_RISK),
                        new Phrase.Day(PlanDate.day(LocalDate.of(2026, 2, 1)))));

        assertThat(in(Language.FRENCH).runs(row))
                .containsExactly(new TextRun("À risque · 1er février 2026", Language.FRENCH));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(in(Language.ENGLISH).runs(Phrase.none())).isEmpty();
        assertThat(in(Language.ENGLISH).runs(new Phrase.Quote(Text.NONE, Set.of()))).isEmpty();
    }
}
