package dialogue.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That a copy holds what was read, wherever a block ends.
class BlockSumsTest {

    private static final int BLOCK = 65_536;

    @TempDir
    Path folder;

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /// Reads a few bytes at a time, and one alone.
    private static BlockSums read(byte[] bytes) throws IOException {
        var sums = new BlockSums();
        try (var in = new SummedStream(new ByteArrayInputStream(bytes), sums)) {
            in.read();
            while (in.read(new byte[7_001], 1, 7_000) >= 0) {
                // read on
            }
        }
        return sums;
    }

    private byte[] copied(BlockSums sums, byte[] now, boolean whole) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(sums.copy(Files.write(folder.resolve("file"), now), out)).isEqualTo(whole);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7_000, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 5})
    void copiesWhatWasRead(int length) throws IOException {
        var bytes = bytes(length);
        assertThat(copied(read(bytes), bytes, true)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, BLOCK, 2 * BLOCK + 5})
    void copiesNothingOfWhatHasComeIn(int length) throws IOException {
        var bytes = bytes(length);
        assertThat(copied(read(bytes), Arrays.copyOf(bytes, length + 1), false)).isEqualTo(bytes);
        assertThat(copied(read(bytes), Arrays.copyOf(bytes, length - 1), false)).hasSize((length - 1) / BLOCK * BLOCK);
    }

    @Test
    void copiesNothingFromTheBlockOnThatHasChanged() throws IOException {
        var bytes = bytes(3 * BLOCK);
        var sums = read(bytes);
        bytes[BLOCK + 9]++;
        assertThat(copied(sums, bytes, false)).isEqualTo(Arrays.copyOf(bytes, BLOCK));
    }
}
