package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.run.Outcome;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A note may say what every document says anyway, in either format: words of the plan, of the program, of a sheet's name, of a page's foot, of a
/// formula. Such a note ended every run.
class OrdinaryNotesTest {

    @Test
    void aNoteInWordsOfTheDocumentsIsNoLeak(@TempDir Path folder) {
        var input = InputFixture.in(folder.resolve("input"));
        input.replace("2025/canada.csv", "canary-canada-note-2025", "Ministry of Foreign Affairs");
        input.replace("2025/korea.csv", "카나리아-한국-메모-2025", "No next date on record.");
        input.replace("2026/canada.csv", "canary-canada-note-2026", "이행 과제");
        input.replace("2026/canada.csv", "canary-canada-own-progress", "COUNTIF");
        input.replace("2026/korea.csv", "카나리아-한국-메모-2026", "All initiatives");
        input.replace("2026/korea.csv", "카나리아-한국-자체-진척", "Contents");
        var output = folder.resolve("output");
        try (var context = new SpringApplicationBuilder(Dialogue.class).run("--dialogue.output=" + output)) {
            assertThat(context.getBean(Production.class)
                    .produce(RunRequest.annual(input.root(), output), Progress.NONE).kind())
                    .isEqualTo(Outcome.Kind.PUBLISHED);
        }
    }
}
