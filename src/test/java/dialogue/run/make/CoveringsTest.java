package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Covering;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.release.ReleasePolicy;
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
}
