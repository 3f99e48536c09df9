package dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// What a workbook says, as a library reads it that did not write it: the cached value of every cell, sheet by sheet.
public final class WorkbookText {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private WorkbookText() {}

    /// The rows of each sheet by its name, in order; an empty cell is an empty text, and none stand at the end of a row.
    public static Map<String, List<List<String>>> sheets(InputStream in) throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var workbook = new ReadableWorkbook(in, new ReadingOptions(true, false))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read().stream().map(WorkbookText::row).toList());
            }
        }
        return sheets;
    }

    /// The whole as one text: a line a row, cells parted by a bar, line breaks in a cell by a pilcrow.
    public static String all(InputStream in) throws IOException {
        return sheets(in).entrySet().stream()
                .map(sheet -> "=== " + sheet.getKey() + "\n" + sheet.getValue().stream()
                        .map(row -> String.join(" | ", row).replace("\n", " ¶ ").stripTrailing())
                        .collect(Collectors.joining("\n", "", "\n")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> row(Row row) {
        var cells = new ArrayList<>(row.stream().map(WorkbookText::words).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String words(Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        if (format.contains("yy")) {
            return FIRST.plusDays(new BigDecimal(cell.getRawValue()).longValueExact()).toString();
        }
        return format.equals("#,##0")
                ? new BigDecimal(cell.getRawValue()).toBigIntegerExact().toString()
                : cell.getText();
    }
}
