package dialogue.render.xlsx;

import dialogue.render.Format;
import dialogue.render.Inspector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/// Reads a workbook without POI, part by part as a stream: every cell, head, comment, name, alternative text and property, so that nothing
/// stands in it that a check does not see. Sheets are its units.
public final class XlsxInspector implements Inspector {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    /// Parts that say how a workbook looks and hold no words.
    private static final Pattern LOOK = Pattern.compile("xl/(styles|theme/.*|calcChain)\\.xml");
    /// Sheets in the order in which programs number them: `sheet2` before `sheet10`.
    private static final Comparator<String> ORDER = Comparator.comparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public int inspect(Path file, Consumer<? super CharSequence> text) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var parts = archive.stream().map(ZipEntry::getName).filter(XlsxInspector::hasWords).sorted(ORDER).toList();
            for (var part : parts) {
                read(archive, part, text);
            }
            return sheets(parts, file);
        }
    }

    private static int sheets(List<String> parts, Path file) throws IOException {
        var sheets = (int) parts.stream().filter(SHEET.asMatchPredicate()).count();
        if (sheets == 0) {
            throw new IOException(file + " has no sheet");
        }
        return sheets;
    }

    private static boolean hasWords(String part) {
        return (part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml"))
                && !LOOK.matcher(part).matches();
    }

    private static void read(ZipFile archive, String part, Consumer<? super CharSequence> text) throws IOException {
        try (var in = archive.getInputStream(archive.getEntry(part))) {
            PartWords.read(in, text);
        } catch (XMLStreamException e) {
            // without the cause: its message may quote the part's text
            throw new IOException(archive.getName() + ": " + part + " is no XML");
        }
    }
}
