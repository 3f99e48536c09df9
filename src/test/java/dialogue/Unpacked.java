package dialogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;

/// Every word that a file holds, however it is packed: in archives and archives inside of them, in streams and strings of a PDF, in UTF-8 or
/// UTF-16, behind character references.
public final class Unpacked {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x(\\p{XDigit}{1,6})|(\\d{1,7}));");

    private final List<String> parts = new ArrayList<>();

    private Unpacked() {}

    /// Of a file.
    public static Unpacked of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of what came instead of standing in a file.
    public static Unpacked of(byte[] bytes) {
        try {
            var unpacked = new Unpacked();
            unpacked.add(bytes);
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// True where words stand in it; a line break may part them.
    public boolean holds(String words) {
        return parts.stream().anyMatch(part -> part.contains(bare(words)));
    }

    private void add(byte[] bytes) throws IOException {
        words(bytes);
        if (begins(bytes, "PK")) {
            archive(bytes);
        } else if (begins(bytes, "%PDF")) {
            pdf(bytes);
        }
    }

    private static boolean begins(byte[] bytes, String mark) {
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private void words(byte[] bytes) {
        for (var charset : CHARSETS) {
            add(new String(bytes, charset));
            if (bytes.length > 0 && !charset.equals(StandardCharsets.UTF_8)) {
                add(new String(bytes, 1, bytes.length - 1, charset));
            }
        }
    }

    private void add(String text) {
        parts.add(bare(REFERENCE.matcher(text).replaceAll(Unpacked::character)));
    }

    private static String character(MatchResult reference) {
        var hex = reference.group(1);
        var codePoint = hex == null ? Integer.parseInt(reference.group(2)) : Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(codePoint)
                ? Matcher.quoteReplacement(Character.toString(codePoint))
                : "";
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00A0]", "");
    }

    private void archive(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName());
                add(zip.readAllBytes());
            }
        }
    }

    private void pdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            add(new PDFTextStripper().getText(pdf));
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                object(pdf.getDocument().getObjectFromPool(key).getObject());
            }
        }
    }

    private void object(COSBase object) throws IOException {
        switch (object) {
            case COSStream stream -> {
                try (var in = stream.createInputStream()) {
                    words(in.readAllBytes());
                }
                values(stream);
            }
            case COSDictionary dictionary -> values(dictionary);
            case COSArray array -> {
                for (var value : array) {
                    object(value);
                }
            }
            case COSString string -> add(string.getString());
            case null, default -> {
            }
        }
    }

    private void values(COSDictionary dictionary) throws IOException {
        for (var value : dictionary.getValues()) {
            object(value);
        }
    }
}
