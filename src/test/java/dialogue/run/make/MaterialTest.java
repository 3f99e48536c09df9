package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.release.Checksum;
import dialogue.render.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaterialTest {

    private static DocumentOrder order(Audience audience, Language language, Format format) {
        return new DocumentOrder(audience, language, format);
    }

    @Test
    void composesOnceWhatSeveralDocumentsSay() {
        var material = Bench.material();
        var english = material.briefing(order(Audience.JOINT, Language.ENGLISH, Format.PDF));
        assertThat(material.briefing(order(Audience.JOINT, Language.FRENCH, Format.XLSX))).isSameAs(english);
        assertThat(material.briefing(order(Audience.JOINT, Language.KOREAN, Format.PDF))).isNotSameAs(english);
        assertThat(material.withheld()).isSameAs(material.withheld());
        assertThat(material.readable(Audience.JOINT)).isSameAs(material.readable(Audience.JOINT));
    }

    @Test
    void isAboutTheMeetingsInitiativesAlone() {
        var edition = Bench.beforeTheMeeting().edition(order(Audience.CANADA, Language.ENGLISH, Format.PDF));
        assertThat(edition.meeting()).isPresent();
        assertThat(edition.review().plan().initiatives()).extracting(Initiative::key)
                .isEqualTo(List.of("P2-01", "P2-02", "P2-16"));
    }

    @Test
    void hasNothingForReadersWhoMayNotReadOfTheMeeting() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Bench.beforeTheMeeting().briefing(order(Audience.KOREA, Language.KOREAN, Format.PDF)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("meeting.not-readable"));
    }

    /// A refused row is no secret of anybody's, and other readers would not help.
    @Test
    void saysThatTheMeetingsRowWasRefused() {
        assertThatExceptionOfType(Problem.class).isThrownBy(
                () -> Bench.beforeTheMeeting("m9").briefing(order(Audience.CANADA, Language.ENGLISH, Format.PDF)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("meeting.refused"));
    }

    private record Hidden(String word) {}

    /// A part of an edition that only its own package sees counts as well.
    @Test
    void aRecordOfAnyPackageCounts() {
        assertThat(Checksum.of(new Hidden("a"))).isEqualTo(Checksum.of("a"));
    }
}
