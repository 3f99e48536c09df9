package dialogue.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dialogue.intake.folder.InputFolder;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.SourceRow;
import dialogue.language.Language;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which texts are told to be damaged, and which never.
class DamageTest {

    private record Words(String text, Optional<Language> language) {}

    private static Optional<Damage.Kind> kind(String text, Language language) {
        return Damage.in(text, Optional.of(language)).map(Damage::kind);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "fr, une pr?paration, pr?paration", "fr, l?accord sign?, l?accord", "fr, ? la suite de l'accord, ?",
            "ko, 2026. 4. 23.?25., 23.?25.",
            "fr, un ?tat, ?tat", "fr, une activit? conjointe, activit?", "en, Canada?Korea talks, Canada?Korea",
            "en, in 2024?2026, 2024?2026",
            "fr, l?Union, l?Union", "en, The minister (??) agreed, (??)", "en, ???? ??? ??, ????",
            "ko, ????? ??? ??, ?????", "ko, ? 100?, ?", "ko, 2026? 3?, 2026?", "ko, 합의?이행, 합의?이행",
            "ko, APEC ?? 개최, ??"})
    void lettersThatWereLostAreTold(String language, String text, String piece) {
        assertThat(Damage.in(text, Language.of(language))).contains(new Damage(Damage.Kind.LOST, piece));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "fr, la prÃ©paration, prÃ©paration", "fr, lâ€™accord, lâ€™accord", "fr, dÃ©jÃ, dÃ©jÃ",
            "en, a â€œtextâ€, â€œtextâ€",
            "fr, lÕaccord, lÕaccord", "fr, lÕUnion, lÕUnion", "fr, prŽparation, prŽparation",
            "fr, prÈparation, prÈparation",
            "fr, pr√©paration, pr√©paration", "fr, l‚Äôaccord, l‚Äôaccord", "fr, pr챕paration, pr챕paration",
            "fr, l뭓ccord, l뭓ccord",
            "fr, un 챕tat, 챕tat", "ko, Ä³³ª´Ù¿¡¼­ °³ÃÖ, Ä³³ª´Ù¿¡¼­", "ko, í•œêµ­ì€, í•œêµ­ì€", "en, (ÀÌÀç¸í), (ÀÌÀç¸í)"})
    void lettersThatBecameOthersAreTold(String language, String text, String piece) {
        assertThat(Damage.in(text, Language.of(language))).contains(new Damage(Damage.Kind.MISREAD, piece));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is a second meeting needed? If so, when?",
            "Une deuxième rencontre est-elle prévue? Quand ?",
            "« Faut-il agir? », a demandé le ministre (pourquoi?).", "Quand ? Pas avant l’été. Où ?", "Really?!", "?",
            "Why??",
            "제2차 협의를 개최할 것인가? 언제? (장소는?)", "「협의 여부?」는 미정임.", "See https://example.org/a?b=c&d=é and www.example.org?x",
            "“When?” was the question; “Where?”, the next.", "What is next?\nWho leads?",
            "São Paulo, Muñoz, Łódź, Ångström, Tromsø, Škoda, Božena, Žižek, Díaz, Martínez, ÖVP, L’Haÿ-les-Roses",
            "« L’été « à Évry » », “É”, À l’œuvre… 5 €, ½, n° 3, § 4, ± 2 °C, R&D·AI, ÉTATS-UNIS, ÇA, CAFÉ»",
            "챔피언 대회, 캐나다(Canada)의 APEC은",
            "The “Yoon–Trudeau” talks (윤석열) on 한국어 K-pop", "국방·방산 협력(2024~2026년), 「협정」 제3조, 大韓民國, ㈜한화, ℃, →"})
    void whatAnAuthorMayWriteIsNot(String text) {
        for (var language : Language.values()) {
            assertThat(kind(text, language)).as("%s: %s", language, text).isEmpty();
        }
        assertThat(Damage.in(text, Optional.empty())).isEmpty();
    }

    @Test
    void noTextOfTheSampleIs() {
        assertThat(sample()).allSatisfy(words -> assertThat(Damage.in(words.text(), words.language())).isEmpty())
                .hasSizeGreaterThan(1000);
    }

    /// Every way between code pages, for each text of the sample by itself: what a single word does not show, such as a question mark behind it, the rest of
    /// its file does.
    @ParameterizedTest
    @CsvSource({"UTF-8, windows-1252", "UTF-8, x-MacRoman", "windows-1252, x-MacRoman", "x-MacRoman, windows-1252",
            "x-windows-949, windows-1252", "x-windows-949, x-MacRoman", "UTF-8, x-windows-949",
            "windows-1252, windows-1252", "x-windows-949, x-windows-949"})
    void nearlyEveryDamagedTextIsTold(String written, String read) {
        var missed = new ArrayList<String>();
        var damaged = 0;
        for (var words : sample()) {
            var other = new String(words.text().getBytes(Charset.forName(written)), Charset.forName(read));
            if (!other.equals(words.text())) {
                damaged++;
                if (other.indexOf('\uFFFD') < 0 && Characters.control(other).isEmpty()
                        && Damage.in(other, words.language()).isEmpty()) {
                    missed.add(other);
                }
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(damaged / 40);
    }

    /// What makes a pattern go back and try again for each character would take minutes.
    @Test
    void theLongestFieldsAreLookedThroughInNoTime() {
        var texts = List.of("a? " + "x".repeat(60_000), "1?".repeat(30_000) + "a", "( ".repeat(30_000) + "?",
                "?".repeat(60_000), " ?".repeat(30_000), "é’".repeat(30_000), "=".repeat(60_000) + "? ",
                "lÕ ".repeat(20_000), "(" + " ".repeat(60_000) + "?", "가?".repeat(30_000), "Ã ".repeat(30_000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var text : texts) {
                for (var language : Language.values()) {
                    Damage.in(text, Optional.of(language));
                }
            }
        });
    }

    private static List<Words> sample() {
        var words = new ArrayList<Words>();
        new Readings(new InputFolder(Path.of("input")).files(2026), Limits.STANDARD).forEach(reading -> {
            if (reading instanceof SourceRow row) {
                for (var at = 0; at < row.cells().size(); at++) {
                    words.add(new Words(row.cells().get(at), row.table().columns().get(at).language()));
                }
            }
        });
        return words;
    }
}
