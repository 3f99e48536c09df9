package dialogue.briefing;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.composer.Composer;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.Checksum;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReview;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What decides the bytes of an edition's documents.
class EditionTest {

    private static ReleasedReview review(String asOf) {
        return new ReleasePolicy().release(aReview(asOf)
                .initiative(anInitiative("P1-01", Cadence.ANNUAL, PlanDate.year(2024), null, Origin.PLAN))
                .milestone("P1-01", Stage.HELD, PlanDate.year(2027), true).build(), Audience.JOINT);
    }

    private static final Edition EDITION = new Edition(review("2026-04-30"), Optional.of(review("2025-04-30")),
            Party.CANADA, 1, "1.0.0", false, Optional.empty());
    private static final Edition DRAFT = new Edition(EDITION.review(), EDITION.previous(), Party.CANADA, 1, "1.0.0",
            false, Optional.empty(), false, List.of(Stamp.DRAFT));
    private static final Edition SAMPLE = new Edition(EDITION.review(), EDITION.previous(), Party.CANADA, 1, "1.0.0",
            false, Optional.empty(), false, List.of(Stamp.SAMPLE));

    @Test
    void everyComponentCountsButTheNumberOfTheVersion() {
        var others = Stream.of(
                new Edition(review("2026-05-01"), EDITION.previous(), Party.CANADA, 1, "1.0.0", false,
                        Optional.empty()),
                new Edition(EDITION.review(), Optional.of(review("2025-05-01")), Party.CANADA, 1, "1.0.0", false,
                        Optional.empty()),
                new Edition(EDITION.review(), EDITION.previous(), Party.KOREA, 1, "1.0.0", false, Optional.empty()),
                new Edition(EDITION.review(), EDITION.previous(), Party.CANADA, 1, "1.0.1", false, Optional.empty()),
                new Edition(EDITION.review(), EDITION.previous(), Party.CANADA, 1, "1.0.0", true, Optional.empty()),
                new Edition(EDITION.review(), EDITION.previous(), Party.CANADA, 1, "1.0.0", false,
                        EDITION.review().plan().milestones().stream().findFirst()),
                new Edition(EDITION.review(), EDITION.previous(), Party.CANADA, 1, "1.0.0", false, Optional.empty(),
                        true, List.of()),
                DRAFT, SAMPLE);
        assertThat(Stream.concat(Stream.of(EDITION), others).map(Edition::content)).doesNotHaveDuplicates().hasSize(10);
        assertThat(Edition.class.getRecordComponents()).hasSize(9);
        assertThat(EDITION.as(2).content()).isEqualTo(EDITION.content()).matches("[0-9a-f]{64}");
    }

    @Test
    void theSameContentGivesTheSameDigestInAnotherRun() {
        assertThat(new Edition(review("2026-04-30"), Optional.of(review("2025-04-30")), Party.CANADA, 3, "1.0.0", false,
                Optional.empty()).content()).isEqualTo(EDITION.content());
    }

    /// What is kept of the walk over the reviews changes nothing.
    @Test
    void theContentIsTheChecksumOfAllItsComponents() {
        var first = new Edition(EDITION.review(), Optional.empty(), Party.CANADA, 1, "1.0.0", false, Optional.empty());

        assertThat(EDITION.content()).isEqualTo(Checksum.of(EDITION.as(0)));
        assertThat(first.content()).isEqualTo(Checksum.of(first.as(0))).isNotEqualTo(EDITION.content());
        assertThat(EDITION.content()).isEqualTo(Checksum.of(EDITION.as(0)));
        assertThat(first.checksum()).isNotEqualTo(EDITION.checksum());
    }

    @Test
    void aCopyMadeOnTheSideSaysThatItIsNoVersion() {
        var briefing = new Composer().compose(EDITION.as(0));
        assertThat(briefing.versionWords()).isEqualTo(Phrase.say("page.version.aside"));
        assertThat(briefing.sections(Section.Part.COVER).toString()).contains("cover.version.aside");
        assertThat(new Composer().compose(EDITION).sections(Section.Part.COVER).toString()).contains("cover.version,");
    }

    @Test
    void aDraftSaysSoOnItsCoverAndAtTheHeadOfEachPageWhateverItsVersion() {
        var briefing = new Composer().compose(DRAFT);
        assertThat(briefing.marking()).isEqualTo(
                Phrase.joined(List.of(Phrase.say("page.draft"), Phrase.say("marking.unclassified"))));
        assertThat(new Composer().compose(EDITION).marking()).isEqualTo(Phrase.say("marking.unclassified"));
        assertThat(briefing.sections(Section.Part.COVER).toString()).contains("cover.version.draft");
        assertThat(new Composer().compose(DRAFT.as(0)).sections(Section.Part.COVER).toString())
                .contains("cover.version.draft").doesNotContain("cover.version.aside");
    }

    @Test
    void aSampleSaysSoOnItsCoverAndAtTheHeadOfEachPageAndNothingElseDoes() {
        var briefing = new Composer().compose(SAMPLE);
        assertThat(briefing.marking()).isEqualTo(
                Phrase.joined(List.of(Phrase.say("page.sample"), Phrase.say("marking.unclassified"))));
        assertThat(cover(SAMPLE).stamps()).isEqualTo(Phrase.say("page.sample"));
        assertThat(cover(SAMPLE).facts().getFirst()).isEqualTo(
                new Block.Fact(Phrase.say("fact.sample"), Cell.of(Phrase.say("cover.sample"))));
        assertThat(cover(DRAFT).stamps()).isEqualTo(Phrase.say("page.draft"));
        assertThat(cover(EDITION).stamps().isEmpty()).isTrue();
        assertThat(List.of(cover(EDITION), cover(DRAFT)).toString()).doesNotContain("sample");
    }

    private static Block.Cover cover(Edition edition) {
        return (Block.Cover) new Composer().compose(edition).sections(Section.Part.COVER).getFirst().blocks()
                .getFirst();
    }
}
