package dialogue.intake.sheet.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file is by its first bytes, whatever its name says.
public enum FileKind {
    TEXT, WORKBOOK, OLD_WORKBOOK, ENCRYPTED;

    private static final int PIECE = 64 << 10;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    /// The stream that holds a workbook behind a password, as its name stands in the directory of the file ([MS-OFFCRYPTO] 1.3.3), each letter in two bytes.
    private static final String PACKAGE = "EncryptedPackage".replaceAll("(?<=.)", "\u0000").substring(0, 31);

    public static FileKind of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(OLE2.length()), StandardCharsets.ISO_8859_1);
            if (head.equals(OLE2)) {
                return holds(in, PACKAGE) ? ENCRYPTED : OLD_WORKBOOK;
            }
            return head.startsWith(ZIP) ? WORKBOOK : TEXT;
        }
    }

    /// True where some bytes, each given as a character, stand in a stream, which is read up to them.
    public static boolean holds(InputStream in, String bytes) throws IOException {
        var piece = new byte[PIECE];
        var text = "";
        for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
            text = text.substring(Math.max(0, text.length() - bytes.length()))
                    + new String(piece, 0, read, StandardCharsets.ISO_8859_1);
            if (text.contains(bytes)) {
                return true;
            }
        }
        return false;
    }
}
