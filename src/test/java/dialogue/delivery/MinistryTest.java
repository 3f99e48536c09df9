package dialogue.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.folder.Manifest;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.render.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which of a revision's documents a ministry gets.
class MinistryTest {

    private static Ministry korea(Set<Audience> audiences, Set<Format> formats, Language... languages) {
        return new Ministry(Party.KOREA, List.of("desk@mofa.example"), Set.of("mofa.example"), List.of(languages),
                audiences, formats, false);
    }

    private static Manifest revision() {
        var documents = Stream.of("canada-en-pdf", "joint-en-pdf", "joint-en-xlsx", "joint-fr-pdf", "joint-ko-pdf",
                "korea-en-pdf", "korea-ko-pdf").map(MinistryTest::document).toList();
        return new Manifest("dialogue", "1", "5eed", 2026, Occasion.ANNUAL, 1, LocalDate.of(2026, 4, 30), false,
                new Manifest.Parameters("default", List.of(), List.of(), List.of(), false), List.of(),
                Manifest.Counts.NONE, new Manifest.Findings("findings.csv", 0, "", 0, 0), documents, List.of(),
                List.of());
    }

    private static Manifest.Document document(String name) {
        var parts = name.split("-", -1);
        return new Manifest.Document(parts[0] + "/" + name, name.length(), "sum of " + name, parts[0], parts[1],
                parts[2]);
    }

    private static List<String> files(Ministry ministry) {
        return Papers.parted().stream().flatMap(papers -> ministry.enclosures(revision(), papers).stream())
                .map(Enclosure::name).toList();
    }

    @Test
    void getsItsAudiencesFormatsAndLanguagesAlone() {
        assertThat(files(korea(Set.of(Audience.JOINT, Audience.KOREA), Set.of(Format.PDF), Language.KOREAN,
                Language.ENGLISH)))
                .containsExactly("joint-ko-pdf", "joint-en-pdf", "korea-ko-pdf", "korea-en-pdf");
        assertThat(files(korea(Set.of(Audience.KOREA), Set.of(Format.PDF), Language.ENGLISH)))
                .containsExactly("korea-en-pdf");
        assertThat(files(korea(Set.of(Audience.JOINT), Set.of(Format.XLSX, Format.PDF), Language.ENGLISH,
                Language.FRENCH))).containsExactly("joint-en-pdf", "joint-fr-pdf", "joint-en-xlsx");
        assertThat(files(korea(Set.of(Audience.JOINT), Set.of(Format.XLSX), Language.values())))
                .containsExactly("joint-en-xlsx");
        assertThat(files(korea(Set.of(Audience.KOREA), Set.of(Format.XLSX), Language.values()))).isEmpty();
    }

    @Test
    void getsThemAsTheyWerePublished() {
        assertThat(korea(Set.of(Audience.KOREA), Set.of(Format.PDF), Language.KOREAN).enclosures(revision(),
                Papers.OWN))
                .containsExactly(new Enclosure("korea/korea-ko-pdf", 12, "sum of korea-ko-pdf", Audience.KOREA));
    }
}
