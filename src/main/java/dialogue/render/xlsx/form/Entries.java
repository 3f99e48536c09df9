package dialogue.render.xlsx.form;

import dialogue.render.xlsx.form.FormColumn.Kind;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// What may be entered in the cells of a form: a word of a list, a day. A spreadsheet offers the list and refuses what is not allowed, and says
/// in the reader's words why.
final class Entries {

    /// 2000-01-01 and 2099-12-31, as a spreadsheet counts days.
    private static final String FIRST_DAY = "36526";
    private static final String LAST_DAY = "73050";
    /// The most characters of a title beside a cell.
    private static final int TITLE = 32;

    private final List<FormColumn> columns;
    private final SXSSFSheet sheet;
    private final int lastRow;

    Entries(List<FormColumn> columns, SXSSFSheet sheet, int lastRow) {
        this.columns = columns;
        this.sheet = sheet;
        this.lastRow = lastRow;
    }

    void add() {
        for (var at = 0; at < columns.size(); at++) {
            switch (columns.get(at).kind()) {
                case LIST -> add(at, sheet.getDataValidationHelper()
                        .createExplicitListConstraint(columns.get(at).words().toArray(String[]::new)));
                case DAY -> add(at, sheet.getDataValidationHelper().createDateConstraint(OperatorType.BETWEEN,
                        FIRST_DAY, LAST_DAY, ""));
                case TEXT, KEY, SHOWN -> {
                }
            }
        }
    }

    private void add(int at, DataValidationConstraint allowed) {
        var column = columns.get(at);
        var entry = sheet.getDataValidationHelper().createValidation(allowed,
                new CellRangeAddressList(1, lastRow, at, at));
        var title = column.head().substring(0, Math.min(TITLE, column.head().length()));
        entry.setEmptyCellAllowed(true);
        entry.setErrorStyle(ErrorStyle.STOP);
        entry.createErrorBox(title, column.hint());
        entry.setShowErrorBox(true);
        if (column.kind() == Kind.DAY) {
            entry.createPromptBox(title, column.hint());
            entry.setShowPromptBox(true);
        }
        sheet.addValidationData(entry);
    }
}
