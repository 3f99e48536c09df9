package dialogue.run.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.run.Production;
import dialogue.run.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A removal that is killed: nothing goes that is not in the audit, and the next one goes on.
class RetentionKillTest {

    @TempDir
    Path folder;

    private static boolean isMessage(String file) {
        return file.startsWith("outbox/");
    }

    private static boolean isOldDocument(String file) {
        return file.matches("2026/annual/r[12]/.*\\.(pdf|xlsx)");
    }

    private SortedSet<String> made() {
        try (var before = new Installation(folder)) {
            for (var revision = 0; revision < 3; revision++) {
                before.makeAnother(Posting.SEND);
                before.bean(Outbox.class).drain();
            }
            return before.files();
        }
    }

    private void kill(int entry) throws Exception {
        var killed = ProgramProcess.start(folder, "en_CA.UTF-8", List.of(), HaltingTidy.class,
                List.of(String.valueOf(entry))).ended();
        assertThat(killed.exitCode()).as(killed.err()).isEqualTo(HaltingTidy.KILLED);
    }

    private static List<Long> runs(Installation here) {
        return here.bean(Production.class).runs().stream().map(Run::id).toList();
    }

    /// Three times: in the transaction that removes the runs, before the first file of a message, and before the first document.
    @Test
    void isGoneOnWith() throws Exception {
        var files = made();
        kill(1);
        try (var here = new Installation(folder)) {
            assertThat(here.acts()).as("rows and their entry go together").isEmpty();
            assertThat(runs(here)).containsExactly(3L, 2L, 1L);
            assertThat(here.files()).isEqualTo(files);
        }
        kill(2);
        try (var here = new Installation(folder)) {
            assertThat(here.acts()).containsExactly("mina remove.runs 1-2", "mina remove.messages 1-6");
            assertThat(runs(here)).containsExactly(3L);
            assertThat(here.files()).isEqualTo(files);
        }
        kill(2);
        files.removeIf(RetentionKillTest::isMessage);
        try (var here = new Installation(folder)) {
            assertThat(here.acts()).endsWith("mina remove.messages 1-6",
                    "mina remove.superseded-documents 2026/annual/r1-2");
            assertThat(here.files()).isEqualTo(files);
            // killed between the mark and the documents, and among them
            Files.writeString(here.output.resolve("2026/annual/r1/documents-removed.txt"), "2026-11-28\n");
            Files.delete(here.output.resolve(files.stream().filter(RetentionKillTest::isOldDocument).findFirst()
                    .orElseThrow()));
            here.clock.move(Duration.ofDays(1000));
            assertThat(here.tidy()).isEqualTo(List.of(List.of(), List.of(), List.of("2026/annual/r2")));
            files.removeIf(RetentionKillTest::isOldDocument);
            files.addAll(List.of("2026/annual/r1/documents-removed.txt", "2026/annual/r2/documents-removed.txt"));
            assertThat(here.files()).isEqualTo(files);
        }
    }
}
