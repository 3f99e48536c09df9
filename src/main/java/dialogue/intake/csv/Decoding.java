package dialogue.intake.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/// How well a file's bytes fit an encoding.
///
/// @param foreign characters beyond ASCII; not counted while nothing is wrong
/// @param wrong sequences of bytes that are no character
record Decoding(long foreign, long wrong) {

    private static final int PIECE = 64 << 10;

    boolean isText() {
        return wrong == 0;
    }

    boolean isMostlyText() {
        return isText() || foreign > wrong;
    }

    /// Reads a file, a piece at a time. Most files fit, so only one that does not is read again to count.
    static Decoding of(Path file, Charset charset) throws IOException {
        var quick = of(file, charset, false);
        return quick.isText() ? quick : of(file, charset, true);
    }

    private static Decoding of(Path file, Charset charset, boolean counting) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(PIECE);
        var chars = CharBuffer.allocate(PIECE);
        var sum = new Decoding(0, 0);
        try (var channel = FileChannel.open(file)) {
            for (var more = true; more && (counting || sum.isText());) {
                more = channel.read(bytes) >= 0;
                sum = sum.plus(decode(decoder, bytes.flip(), chars.clear(), !more),
                        counting ? foreign(chars.flip()) : 0);
                bytes.compact();
            }
        }
        return sum;
    }

    /// Decodes what there is, passing over what is wrong, and says how much that was.
    private static long decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean last) {
        var wrong = 0L;
        for (var result = decoder.decode(bytes, chars, last); result
                .isError(); result = decoder.decode(bytes, chars, last)) {
            wrong++;
            bytes.position(bytes.position() + result.length());
        }
        return wrong;
    }

    private static long foreign(CharBuffer chars) {
        var count = 0;
        while (chars.hasRemaining()) {
            count += chars.get() > 127 ? 1 : 0;
        }
        return count;
    }

    private Decoding plus(long moreWrong, long moreForeign) {
        return new Decoding(foreign + moreForeign, wrong + moreWrong);
    }
}
