package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.HotSpotDiagnosticMXBean;
import dialogue.InputFixture;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No note stays in memory behind a run, however it ends: everything that is alive is written to a file, which is searched for the note. The test
/// itself knows the note only in disguise.
class NoNoteStaysTest {

    private static final int LENGTH = 24;

    private final byte[] disguised = new byte[LENGTH];

    @TempDir
    Path folder;
    private Program program;
    private InputFixture input;
    private Wish wish;

    @BeforeEach
    void open() {
        var random = new Random();
        for (var at = 0; at < LENGTH; at++) {
            disguised[at] = (byte) (random.nextInt('b', 'y') ^ 1);
        }
        input = InputFixture.in(folder.resolve("input"));
        input.replace("2026/korea.csv", "카나리아-한국-메모-2026", note());
        wish = new Wish(input.root(), folder.resolve("output"), "annual");
        program = Program.open(folder.resolve("output"));
    }

    @AfterEach
    void close() {
        program.close();
    }

    private String note() {
        var letters = disguised.clone();
        for (var at = 0; at < letters.length; at++) {
            letters[at] ^= 1;
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    /// A string of the virtual machine has one byte a letter, or two where another letter of it needs them.
    private boolean isInMemory() throws IOException {
        var file = folder.resolve("heap.hprof");
        Files.deleteIfExists(file);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        try (var channel = FileChannel.open(file)) {
            var heap = channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
            assertThat(channel.size()).isLessThan(Integer.MAX_VALUE);
            return holds(heap, StandardCharsets.US_ASCII) || holds(heap, StandardCharsets.UTF_16LE);
        }
    }

    private boolean holds(ByteBuffer heap, Charset charset) {
        var width = charset.equals(StandardCharsets.US_ASCII) ? 1 : 2;
        for (var at = 0; at <= heap.limit() - width * LENGTH; at++) {
            var letter = 0;
            while (letter < LENGTH && (heap.get(at + width * letter) ^ 1) == disguised[letter]) {
                letter++;
            }
            if (letter == LENGTH) {
                return true;
            }
        }
        return false;
    }

    @Test
    void ofAPublishedRun() throws IOException {
        var during = new AtomicBoolean();
        Progress looking = (step, done, total) -> {
            if (step.equals("verify") && done == total) {
                during.set(look());
            }
        };
        assertThat(program.production().produce(wish.request(), looking).kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(during).as("while the run is made").isTrue();
        assertThat(isInMemory()).as("behind the run").isFalse();
    }

    private boolean look() {
        try {
            return isInMemory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void ofARefusedInput() throws IOException {
        input.replace("2026/korea.csv", "P1-02,at_risk", "P1-02,atrisk");
        assertThat(program.production().produce(wish.request(), Progress.NONE).kind()).isEqualTo(Kind.REJECTED);
        assertThat(isInMemory()).isFalse();
    }

    @Test
    void ofARunThatHasFailed() throws IOException {
        Progress failing = (step, _, _) -> {
            if (step.equals("publish")) {
                throw new IllegalStateException();
            }
        };
        assertThatThrownBy(() -> program.production().produce(wish.request(), failing)).isNotNull();
        assertThat(isInMemory()).isFalse();
    }
}
