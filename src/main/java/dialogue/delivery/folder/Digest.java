package dialogue.delivery.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/// How long a content is, and its SHA-256 in hexadecimal.
public record Digest(long bytes, String sha256) {

    private static final int BUFFER = 1 << 16;

    public static Digest of(Path file) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        var buffer = ByteBuffer.allocate(BUFFER);
        long bytes = 0;
        try (var channel = FileChannel.open(file)) {
            for (var read = channel.read(buffer); read >= 0; read = channel.read(buffer)) {
                digest.update(buffer.flip());
                buffer.clear();
                bytes += read;
            }
        }
        return new Digest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Digest of(byte[] bytes) {
        return new Digest(bytes.length, DigestUtils.sha256Hex(bytes));
    }
}
