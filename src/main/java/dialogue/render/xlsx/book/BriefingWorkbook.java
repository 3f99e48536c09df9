package dialogue.render.xlsx.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A streaming workbook whose bytes depend on its content alone: every entry of the archive bears the same time. Rows leave the heap's
/// object form once a hundred stand behind them.
public final class BriefingWorkbook extends SXSSFWorkbook {

    private static final int WINDOW = 100;
    /// Noon of the first day a ZIP archive can name; it is kept there as local time, so that no zone moves it.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    public BriefingWorkbook() {
        super(new XSSFWorkbook(), WINDOW);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new MemoryWriter();
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        var archive = new ZipArchiveOutputStream(out) {

            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                var plain = new ZipArchiveEntry(entry.getName());
                plain.setMethod(ZipEntry.DEFLATED);
                plain.setTimeLocal(ENTRY_TIME);
                super.putArchiveEntry(plain);
            }
        };
        // the default, always, is refused by readers that stream
        archive.setUseZip64(Zip64Mode.AsNeeded);
        // half the size of level 1 for a tenth of a second a thousand rows
        archive.setLevel(Deflater.DEFAULT_COMPRESSION);
        return archive;
    }

    /// Nothing to release: all of it lives in memory. POI would save the whole once more, into a buffer that nobody reads.
    @Override
    public void close() {
        getXSSFWorkbook().getPackage().revert();
    }
}
