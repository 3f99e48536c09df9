package dialogue.intake.sheet;

import dialogue.intake.record.Notice;
import dialogue.intake.sheet.cell.CellReader;
import dialogue.intake.sheet.pack.Parts;
import dialogue.intake.sheet.pack.UnreadableWorkbook;
import dialogue.intake.sheet.pack.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which sheet of a workbook is read: the one called `report`, else the first one with a header line, else the first that is not blank. A second one with a
/// header line is an error, since nobody would know of its records; the sheet that explains the form is passed over without a word, any other one is told.
final class SheetChoice {

    private static final String REPORT = "report";
    private static final String GUIDE = "guide";
    /// Rows in which a header line is looked for.
    private static final int HEAD = 20;

    private final Parts parts;
    private final Workbook workbook;
    private final List<String> headed = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private SheetChoice(Parts parts, Workbook workbook) {
        this.parts = parts;
        this.workbook = workbook;
    }

    /// @param isHeader true for the fields of a header line
    static SheetChoice of(Parts parts, Workbook workbook, CellReader cells, Predicate<List<String>> isHeader)
            throws IOException {
        var choice = new SheetChoice(parts, workbook);
        for (var sheet : workbook.sheets().keySet()) {
            if (!sheet.equalsIgnoreCase(GUIDE)) {
                choice.look(sheet, cells, isHeader);
            }
        }
        return choice;
    }

    private void look(String sheet, CellReader cells, Predicate<List<String>> isHeader) throws IOException {
        try (var rows = SheetRows.glance(parts, workbook.sheets().getOrDefault(sheet, ""), cells)) {
            var record = rows.read();
            var any = record.isPresent();
            for (var row = 1; record.isPresent() && row <= HEAD; row++) {
                if (isHeader.test(record.get().fields())) {
                    headed.add(sheet);
                    return;
                }
                record = rows.read();
            }
            if (any) {
                others.add(sheet);
            }
        }
    }

    /// The name of the sheet.
    String sheet() {
        return workbook.sheets().keySet().stream().filter(REPORT::equalsIgnoreCase).findFirst()
                .or(() -> headed.stream().findFirst()).or(() -> others.stream().findFirst())
                .orElseGet(() -> workbook.sheets().keySet().iterator().next());
    }

    /// What there is to say of the others.
    ///
    /// @throws UnreadableWorkbook where one of them has records too
    List<Notice> notices() throws UnreadableWorkbook {
        var read = sheet();
        var second = headed.stream().filter(name -> !name.equals(read)).findFirst();
        if (second.isPresent()) {
            throw new UnreadableWorkbook("form.second-sheet", read, second.get());
        }
        var rest = others.stream().filter(name -> !name.equals(read)).collect(Collectors.joining(", "));
        return rest.isEmpty() ? List.of() : List.of(Notice.of("form.other-sheets", read, rest));
    }
}
