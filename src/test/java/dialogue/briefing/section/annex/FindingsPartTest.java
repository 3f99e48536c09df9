package dialogue.briefing.section.annex;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Edition;
import dialogue.briefing.section.Content;
import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.render.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsPartTest {

    private static String sentence(String code, String... details) {
        var finding = new Finding(code, Finding.Severity.WARNING, new Place("2026/korea.csv", 7, "updated_on"),
                List.of(details), null);
        var released = new ReleasePolicy().release(aReview("2026-04-30").finding(finding).build(), Audience.JOINT);
        var edition = new Edition(released, Optional.empty(), Party.CANADA, 1, "1.0.0", false, Optional.empty());
        var table = (Block.Table) new FindingsPart(new Content(edition)).section().blocks().getLast();
        return new Wording(Messages.load("briefing", "findings"), Language.FRENCH)
                .words(table.rows().getFirst().getLast());
    }

    @Test
    void saysADayLikeTheRestOfTheDocument() {
        assertThat(sentence("coverage.stale", "2025-10-01", "211", "2026-04-30", "180")).startsWith(
                "Dernière mise à jour le 1er octobre 2025, 211 jours avant le 30 avril 2026;");
    }

    @Test
    void leavesAValueThatWasNotUnderstoodAsItStandsInTheFile() {
        assertThat(sentence("value.date", "2025-02-30", "2025-02-28")).contains("2025-02-30");
    }
}
