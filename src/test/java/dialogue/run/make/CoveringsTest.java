package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Covering;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasePolicy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoveringsTest {

    private final Coverings coverings = new Coverings(Messages.load("briefing", "findings"));

    @Test
    void coverEachAudiencesDocumentsInItsLanguages() {
        assertThat(coverings.of(Bench.material())).extracting(Covering::audience).containsExactly("joint", "canada",
                "korea");
        assertThat(coverings.of(Bench.material()))
                .extracting(covering -> String.join(" ", covering.byLanguage().keySet()))
                .containsExactly("en fr ko", "en fr", "en ko");
    }

    @Test
    void nameEveryInitiativeThatTheirReadersMayRead() {
        assertThat(coverings.of(Bench.material())).extracting(
                covering -> covering.standings().stream().map(Covering.Standing::initiative).toList().toString())
                .containsExactly("[P2-01, P2-02]", "[P2-01, P2-02, P2-16]", "[P2-01, P2-02]");
    }

    /// The gate broken: every reader gets what Canada may read. What a message says is looked through like a document.
    @Test
    void areRefusedWithWhatTheirReadersMayNotRead() {
        var policy = new ReleasePolicy();
        var material = Bench.material(Bench.review().build(),
                (review, previous, _) -> policy.release(review, previous, Audience.CANADA));

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> coverings.of(material))
                .satisfies(problem -> assertThat(problem.sentence(Language.ENGLISH)).startsWith("The document"
                        + " joint/covering.json came out with a text that its readers may not read; the text stands in"
                        + " plan/initiatives.csv (P2-16)."));
    }

    /// A key figure's label, a status, a title: a message says them whether or not a note does.
    @Test
    void passWithANoteThatSaysWhatTheySayAnyway() {
        for (var note : new String[]{"On track", "Title P2-01", "in their promised cadence",
                "Strategic Dialogue 2026"}) {
            assertThat(coverings.of(Bench.noting("Waiting for a date.", note))).hasSize(3);
        }
    }

    private static Covering joint(Coverings coverings, Material material) {
        return coverings.of(material).getFirst();
    }

    private static Covering.Words english(Covering covering) {
        return Optional.ofNullable(covering.byLanguage().get("en")).orElseThrow();
    }

    @Test
    void sayWhatTheCoverAndTheKeyFiguresSay() {
        var words = english(joint(coverings, Bench.material()));
        assertThat(words.title()).isEqualTo("Strategic Dialogue 2026");
        assertThat(words.facts()).extracting(fact -> fact.label() + ": " + fact.value()).containsExactly(
                "As of: April 30, 2026", "Prepared for: Strategic Dialogue 2026",
                "Covers: 2 initiatives in 1 pillar; 1 with reports of both parties",
                "Compared with: Strategic Dialogue 2025");
        assertThat(words.figures()).extracting(figure -> figure.value() + " " + figure.label() + ", " + figure.detail())
                .containsExactly("2 initiatives, 2 named in the plan, 0 beyond", "0 completed, as in 2025",
                        "0 on track, −1 since 2025", "1 at risk, suspended or delayed, +1 since 2025",
                        "0 regular meetings, overdue by their frequency", "1 initiatives, on which the parties differ");
        assertThat(words.movements()).isEmpty();
    }

    @Test
    void sayWhatMoved() {
        var review = Bench.review().milestone("P2-01", Stage.HELD, PlanDate.day(LocalDate.of(2026, 3, 1)), true)
                .build();
        assertThat(english(joint(coverings, Bench.material(review))).movements()).last().asString()
                .isEqualTo("March 1, 2026 · Milestone of P2-01 · Ottawa");
    }

    @Test
    void showEachInitiativeInEveryLanguageOfItsReaders() {
        var standing = joint(coverings, Bench.material()).standings().getFirst();
        assertThat(standing.titles())
                .isEqualTo(Map.of("en", "Title P2-01", "fr", "Titre P2-01", "ko", "제목 P2-01"));
        assertThat(standing.statuses()).isEqualTo(Map.of("en", "Delayed", "fr", "En retard", "ko", "지연"));
    }

    /// By this a message finds what has changed in the documents.
    @Test
    void markTheChangedInitiativeAndNoOther() {
        var before = joint(coverings, Bench.noting("Waiting.", "a line")).standings();
        var after = joint(coverings, Bench.noting("Waiting again.", "a line")).standings();
        var noted = joint(coverings, Bench.noting("Waiting.", "another line")).standings();
        assertThat(after.getFirst()).isEqualTo(before.getFirst());
        assertThat(after.getLast().digest()).isNotEqualTo(before.getLast().digest()).hasSize(64);
        assertThat(noted).isEqualTo(before);
    }
}
