package dialogue.intake.sheet;

import dialogue.intake.record.BlockSums;
import dialogue.intake.record.Notice;
import dialogue.intake.record.RawRecord;
import dialogue.intake.record.Records;
import dialogue.intake.record.SummedStream;
import dialogue.intake.sheet.cell.CellReader;
import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the records of a workbook's sheet one by one; memory holds the texts that cells share, and of everything else a row.
public final class SheetRecords implements Records {

    private final Parts parts;
    private final BlockSums sums;
    private final String sheet;
    private final SheetRows rows;
    private final List<Notice> notices;

    private SheetRecords(Parts parts, BlockSums sums, String sheet, SheetRows rows, List<Notice> notices) {
        this.parts = parts;
        this.sums = sums;
        this.sheet = sheet;
        this.rows = rows;
        this.notices = notices;
    }

    /// Opens a workbook before the first row of the sheet that is read.
    ///
    /// @param fieldLimit characters
    /// @param recordLimit characters
    /// @param isHeader true for the fields of a header line
    /// @throws UnreadableWorkbook where it is not read
    public static SheetRecords open(Path file, int fieldLimit, int recordLimit, Predicate<List<String>> isHeader)
            throws IOException {
        var parts = Parts.open(file);
        try {
            var sums = sums(file);
            var workbook = Workbook.of(parts);
            var cells = CellReader.of(parts, workbook, fieldLimit, recordLimit);
            var choice = SheetChoice.of(parts, workbook, cells, isHeader);
            var notices = new ArrayList<>(choice.notices());
            notices.addAll(outside(parts));
            var rows = SheetRows.open(parts, workbook.sheets().getOrDefault(choice.sheet(), ""), cells, recordLimit);
            return new SheetRecords(parts, sums, choice.sheet(), rows, notices);
        } catch (IOException e) {
            parts.close();
            throw e;
        }
    }

    /// What is read is what these bytes were: the input is looked at again behind the last record, and a file that has changed refuses the run.
    private static BlockSums sums(Path file) throws IOException {
        var sums = new BlockSums();
        try (var in = new SummedStream(Files.newInputStream(file), sums)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sums;
    }

    /// What a workbook holds beside its cells.
    private static List<Notice> outside(Parts parts) {
        var notices = new ArrayList<Notice>();
        if (parts.names().stream().anyMatch(name -> name.startsWith("xl/externalLinks/"))) {
            notices.add(Notice.of("form.external-links"));
        }
        if (parts.names().stream().anyMatch(name -> name.matches("xl/(?:comments|threadedComments)[^.]*\\.xml"))) {
            notices.add(Notice.of("form.cell-comments"));
        }
        return notices;
    }

    @Override
    public Optional<RawRecord> read() {
        try {
            return rows.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BlockSums sums() {
        return sums;
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public List<Notice> notices() {
        var all = new ArrayList<>(notices);
        all.addAll(rows.notices());
        return all;
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            rows.close();
        }
    }
}
