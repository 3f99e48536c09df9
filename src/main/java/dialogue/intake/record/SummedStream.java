package dialogue.intake.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Sums up the bytes of a file while they are read. Only the reads of whole arrays are used.
public final class SummedStream extends FilterInputStream {

    private final BlockSums sums;

    public SummedStream(InputStream in, BlockSums sums) {
        super(in);
        this.sums = sums;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = super.read(bytes, offset, length);
        sums.add(bytes, offset, Math.max(read, 0));
        return read;
    }
}
