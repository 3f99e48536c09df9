package dialogue.render.xlsx.book;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/// Keeps the rows of a sheet compressed in memory. POI would keep them as plain text in the machine's temporary folder, where a crash
/// leaves a ministry's data behind; a sheet of 100,000 initiatives takes some tens of megabytes here.
final class MemoryWriter extends SheetDataWriter {

    private final ByteArrayOutputStream bytes;

    MemoryWriter() throws IOException {
        this(new ByteArrayOutputStream());
    }

    private MemoryWriter(ByteArrayOutputStream bytes) throws IOException {
        super(new BufferedWriter(new OutputStreamWriter(new FastGzip(bytes), StandardCharsets.UTF_8)));
        this.bytes = bytes;
    }

    /// Cells, formulas and the values they have come to.
    @Override
    protected void outputEscapedString(String words) throws IOException {
        super.outputEscapedString(Escapes.of(words));
    }

    @Override
    public InputStream getWorksheetXMLInputStream() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Override
    public void close() throws IOException {
        _out.close();
    }

    /// At the fastest level: the rows are unpacked again a moment later.
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
