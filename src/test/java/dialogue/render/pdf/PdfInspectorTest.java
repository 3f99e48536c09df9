package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.briefing.Block;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.render.Inspected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfInspectorTest {

    @TempDir
    Path folder;

    private final PdfInspector inspector = new PdfInspector();

    private Inspected inspect(byte[] pdf) throws IOException {
        return Inspected.of(inspector, Files.write(folder.resolve("briefing.pdf"), pdf));
    }

    @Test
    void readsThePagesAndTheirTextInTheOrderOfReading() throws IOException {
        var found = inspect(Pages.render(Pages.everyBlock(Audience.JOINT), Language.KOREAN));
        assertThat(inspector.format()).isEqualTo(Format.PDF);
        assertThat(found.units()).isEqualTo(5);
        assertThat(found.text()).startsWith("견본 캐나다 · 대한민국 Strategic Dialogue 2026 포괄적").contains(
                "1 Values 1 2 3 4 5 6 3 24",
                "P2-3 Coopération interministérielle 3 한국어로만 존재하는 과학기술정보통신부의 문구임. 지연 우려");
    }

    @Test
    void readsWhatNoPageShows() throws IOException {
        var text = inspect(Pages.render(Pages.everyBlock(Audience.JOINT), Language.ENGLISH)).text();
        assertThat(text).contains("What the table lists", "Status by pillar. 1 Values: 24 (Completed 1, ");
    }

    @Test
    void findsAWordThatIsBrokenOverLinesAndPages() throws IOException {
        var word = "x".repeat(6000);
        assertThat(inspect(Pages.render(Pages.of(Pages.tableWith(word)), Language.ENGLISH)).text())
                .contains("x".repeat(1000));
        assertThat(inspect(Pages.render(Pages.of(new Block.Paragraph(Pages.say("y".repeat(400)), false)),
                Language.ENGLISH)).text()).contains("y".repeat(400));
    }

    @Test
    void saysThatAFileIsNoPdf() {
        assertThatThrownBy(() -> inspect(new byte[]{1, 2, 3})).isInstanceOf(IOException.class);
    }
}
