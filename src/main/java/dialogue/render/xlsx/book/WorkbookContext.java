package dialogue.render.xlsx.book;

import dialogue.briefing.Briefing;
import dialogue.render.Wording;
import java.util.Optional;

/// A workbook in the making, and what all its sheets share.
///
/// @param formulas empty for a briefing without the tables that they stand on
public record WorkbookContext(BriefingWorkbook workbook, Briefing briefing, Wording wording, Styles styles,
        TruncatedTexts truncated,
        Tables tables,
        Optional<Formulas> formulas) {

    public static WorkbookContext of(BriefingWorkbook workbook, Briefing briefing, Wording wording) {
        return new WorkbookContext(workbook, briefing, wording,
                new Styles(workbook.getXSSFWorkbook(), wording.language()),
                new TruncatedTexts(), new Tables(briefing), Formulas.over(briefing, wording));
    }

    /// Adds a sheet, set up for printing.
    ///
    /// @param key the sheet's name is the message `sheet.` + key
    public SheetContext add(String key) {
        var sheet = workbook.createSheet(wording.say("sheet." + key));
        new PageSetup(briefing, wording).apply(sheet);
        return new SheetContext(sheet, workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()), this);
    }
}
