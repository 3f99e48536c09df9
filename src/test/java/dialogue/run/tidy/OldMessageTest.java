package dialogue.run.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.folder.Tree;
import dialogue.language.Language;
import dialogue.language.Problem;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person may still do to a message of which the file, or the documents, were removed.
class OldMessageTest {

    @TempDir
    Path folder;
    private Installation here;

    @BeforeEach
    void open() {
        here = new Installation(folder);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void aMessageOfWhichTheFileWasRemovedIsWrittenAgainWhereAPersonSaysSo() {
        here.makeThree();
        here.clock.move(Duration.ofDays(1000));
        var files = here.files();
        here.tidy();
        var outbox = here.bean(Outbox.class);
        outbox.acts().retry(6, "mina", false);
        outbox.drain();
        assertThat(here.files().stream().filter(file -> file.startsWith("outbox/")))
                .containsExactly(files.stream().filter(file -> file.contains("v3-korea")).findFirst().orElseThrow());
    }

    @Test
    void aMessageOfWhichTheDocumentsWereRemovedSaysSo() {
        here.makeThree();
        here.clock.move(Duration.ofDays(1000));
        here.tidy();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> here.bean(Outbox.class).acts().retry(1, "mina", true))
                .withMessage("The documents in " + here.output.resolve("2026/annual/r1")
                        + " were removed on 2029-01-31, because a later revision had taken their place and they were older than"
                        + " dialogue.retention.superseded-documents allows; so they cannot be sent. Send the newer version; or put"
                        + " them back from a backup, and delete documents-removed.txt beside them.")
                .satisfies(problem -> {
                    assertThat(problem.sentence(Language.FRENCH)).contains("ont été supprimés le 2029-01-31, parce qu");
                    assertThat(problem.sentence(Language.KOREAN)).contains("2029-01-31에 삭제되었으므로 보낼 수 없습니다.");
                });
        assertThat(here.states()).containsOnly("written");
    }

    /// Of a ledger that is lost, the revisions are taken over as ever; and nothing more is sent of what is no more.
    @Test
    void aNewLedgerKnowsThatTheDocumentsWereRemoved() throws Exception {
        here.makeThree();
        here.clock.move(Duration.ofDays(1000));
        here.tidy();
        here.close();
        Tree.delete(here.output.resolve(".ledger"));
        here = new Installation(folder);
        here.input.replace("2026/canada.csv", "Held in May", "Held 3");
        here.make(Posting.UNSAID);
        assertThat(here.states()).containsOnly("doubtful").hasSize(6);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> here.bean(Outbox.class).acts().approve(1, "mina", true))
                .withMessageContaining("were removed on 2029-01-31");
        assertThat(here.bean(Outbox.class).acts().arrived(1, "mina").state().key()).isEqualTo("arrived");
    }
}
