package dialogue.run.make;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentOrderTest {

    @Test
    void isOneForEachAudienceLanguageAndFormat() {
        assertThat(DocumentOrder.of(Bench.entry().request())).extracting(DocumentOrder::name).containsExactly(
                "joint-en-pdf", "joint-en-xlsx", "joint-fr-pdf", "joint-fr-xlsx", "joint-ko-pdf", "joint-ko-xlsx",
                "canada-en-pdf", "canada-en-xlsx", "canada-fr-pdf", "canada-fr-xlsx", "korea-ko-pdf", "korea-ko-xlsx",
                "korea-en-pdf", "korea-en-xlsx");
    }

    @Test
    void isOnlyWhatWasAskedFor() {
        assertThat(DocumentOrder.of(request(Set.of(Audience.KOREA), Set.of(Language.ENGLISH), Set.of(Format.XLSX))))
                .containsExactly(new DocumentOrder(Audience.KOREA, Language.ENGLISH, Format.XLSX));
        assertThat(DocumentOrder.of(request(Set.of(Audience.KOREA), Set.of(Language.FRENCH), Set.of(Format.PDF))))
                .isEmpty();
    }

    private static RunRequest request(Set<Audience> audiences, Set<Language> languages, Set<Format> formats) {
        return new RunRequest(OptionalInt.of(2026), Occasion.ANNUAL, Optional.empty(), audiences, languages, formats,
                Path.of("input"), Path.of("output"), false);
    }

    @Test
    void namesTheMeetingInItsFile() {
        var order = new DocumentOrder(Audience.CANADA, Language.FRENCH, Format.PDF);
        assertThat(order.file(2026, Occasion.ANNUAL)).isEqualTo("canada/strategic-dialogue-2026-canada-fr.pdf");
        assertThat(order.file(2026, Occasion.of("m-2"))).isEqualTo("canada/strategic-dialogue-2026-m-2-canada-fr.pdf");
    }
}
