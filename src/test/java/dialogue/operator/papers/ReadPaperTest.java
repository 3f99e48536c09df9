package dialogue.operator.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.Published;
import dialogue.delivery.Watched;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.library.Library;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPaperTest {

    private static final Optional<Party> CANADA = Optional.of(Party.CANADA);
    private static final RevisionKey FIRST = RevisionKey.revision(2026, Occasion.ANNUAL, 1);

    @TempDir
    Path root;
    private final Watched watched = new Watched();
    private ReadPaper papers;

    @BeforeEach
    void publish() {
        new Published(root).revision(1, Map.of(Audience.JOINT, "j", Audience.CANADA, "c", Audience.KOREA, "k"));
        papers = new ReadPaper(new Library(new OutputFolder(root)), watched);
    }

    @Test
    void entersWhoHasReadWhatOneMinistryAloneMay() {
        for (var place : new int[]{1, 2}) {
            var paper = papers.paper(CANADA, FIRST, place).orElseThrow();
            assertThat(papers.read(CANADA, FIRST, paper, "canada/marie")).hasSize(1);
        }
        assertThat(watched.entered()).containsExactly("document.read 2026/annual/r1 canada-en.xlsx");
    }

    @Test
    void hasNoPlaceForWhatTheReaderMayNotSee() {
        assertThat(papers.paper(CANADA, FIRST, 3)).isEmpty();
        assertThat(papers.paper(Optional.empty(), FIRST, 2)).isEmpty();
    }
}
