package dialogue.operator.console.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Published;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.library.Library;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.operator.console.words.Words;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitlesTest {

    private static final Optional<Party> CANADA = Optional.of(Party.CANADA);
    private static final RevisionKey ANNUAL = RevisionKey.revision(2026, Occasion.ANNUAL, 1);

    @TempDir
    Path root;

    private String title(RevisionKey key, Language language) {
        var library = new Library(new OutputFolder(root));
        return new Titles(library, new Words("console-briefings")).of(CANADA, key, library.bringing(CANADA, key),
                language);
    }

    @Test
    void papersAreCalledAsTheyCallThemselves() {
        new Published(root).revision(1, Map.of(Audience.JOINT, "j"));
        assertThat(title(ANNUAL, Language.KOREAN)).isEqualTo("Strategic Dialogue 2026");
    }

    @Test
    void papersThatSayNothingAreCalledByTheirOccasion() throws IOException {
        new Published(root).revision(1, Map.of(Audience.JOINT, "j"));
        Files.delete(root.resolve("2026/annual/r1/joint/covering.json"));
        assertThat(title(ANNUAL, Language.FRENCH)).isEqualTo("Dialogue stratégique 2026");
        assertThat(title(RevisionKey.revision(2027, Occasion.COLLECT, 1), Language.ENGLISH))
                .isEqualTo("Forms for the reports of 2027");
        assertThat(title(RevisionKey.revision(2027, Occasion.of("fdm-2027"), 1), Language.ENGLISH))
                .isEqualTo("2027 fdm-2027");
    }
}
