package dialogue.render.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openpdf.text.pdf.BaseFont;

/// Noto Sans KR from the resources. Reading a cut costs more than drawing a document with it, so typefaces are taken for a document and
/// put back for the next; no two documents use one at the same time.
public final class FontFiles {

    private final ConcurrentLinkedQueue<Typefaces> idle = new ConcurrentLinkedQueue<>();

    public Typefaces take() {
        var typefaces = idle.poll();
        return typefaces == null ? new Typefaces(read("Regular"), read("Bold")) : typefaces;
    }

    public void putBack(Typefaces typefaces) {
        idle.add(typefaces);
    }

    private static Typeface read(String cut) {
        var name = "NotoSansKR-" + cut + ".ttf";
        try (var in = Objects.requireNonNull(FontFiles.class.getResourceAsStream("/fonts/" + name), name)) {
            var font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                    in.readAllBytes(), null);
            font.setSubset(true);
            // an incomplete CIDSet fails ISO 19005-2, 6.2.11.4.2; none at all is allowed
            font.setIncludeCidSet(false);
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
