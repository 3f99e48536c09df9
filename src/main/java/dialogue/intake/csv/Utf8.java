package dialogue.intake.csv;

import dialogue.intake.value.Likeness;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Tells whether a file is UTF-8 beyond doubt.
final class Utf8 {

    private static final int PIECE = 64 << 10;

    private Utf8() {}

    /// True where all its bytes are UTF-8 and make no character that would be likelier in another encoding. Reads a piece at a time.
    static boolean isCertain(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(PIECE);
        var chars = CharBuffer.allocate(PIECE);
        try (var channel = FileChannel.open(file)) {
            var more = true;
            var all = true;
            while (more && all) {
                more = channel.read(bytes) >= 0;
                all = isCertain(decoder, bytes.flip(), chars.clear(), !more);
                bytes.compact();
            }
            return all;
        }
    }

    private static boolean isCertain(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean last) {
        var result = decoder.decode(bytes, chars, last);
        return !result.isError() && areLikely(chars.flip());
    }

    /// Asked of every character of every file: a loop takes a tenth of the time that a stream does.
    private static boolean areLikely(CharBuffer chars) {
        var all = chars.array();
        for (var at = 0; at < chars.limit(); at++) {
            if (Likeness.isUnlikely(all[at])) {
                return false;
            }
        }
        return true;
    }
}
