package dialogue.intake.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// What the bytes of a file were when they were read, as a number for each block of 64 KiB. A copy that is checked by them holds nothing that
/// was not read.
public final class BlockSums {

    private static final int BLOCK = 64 << 10;

    private final List<Long> whole = new ArrayList<>();
    private final CRC32C block = new CRC32C();
    private int filled;

    void add(byte[] bytes, int offset, int length) {
        var from = offset;
        var left = length;
        while (left > 0) {
            var part = Math.min(left, BLOCK - filled);
            block.update(bytes, from, part);
            from += part;
            left -= part;
            filled += part;
            if (filled == BLOCK) {
                whole.add(block.getValue());
                block.reset();
                filled = 0;
            }
        }
    }

    /// Copies a file block by block, each once it is known to be what was read.
    ///
    /// @return false where the file holds something else by now; from there on nothing is copied
    public boolean copy(Path file, OutputStream out) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (var sum : whole) {
                if (!copy(in, BLOCK, sum, out)) {
                    return false;
                }
            }
            return copy(in, filled, block.getValue(), out) && in.read() < 0;
        }
    }

    private static boolean copy(InputStream in, int length, long sum, OutputStream out) throws IOException {
        var bytes = in.readNBytes(length);
        var now = new CRC32C();
        now.update(bytes);
        var same = bytes.length == length && now.getValue() == sum;
        if (same) {
            out.write(bytes);
        }
        return same;
    }
}
