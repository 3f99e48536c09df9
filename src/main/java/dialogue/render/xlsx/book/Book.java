package dialogue.render.xlsx.book;

import dialogue.briefing.Briefing;
import dialogue.render.Wording;
import java.util.Optional;

/// A workbook in the making, and what all its sheets share.
///
/// @param formulas empty for a briefing without the tables that they stand on
public record Book(BriefingWorkbook workbook, Briefing briefing, Wording wording, Styles styles, Cuts cuts,
        Tables tables,
        Optional<Formulas> formulas) {

    public static Book of(BriefingWorkbook workbook, Briefing briefing, Wording wording) {
        return new Book(workbook, briefing, wording, new Styles(workbook.getXSSFWorkbook(), wording.language()),
                new Cuts(), new Tables(briefing), Formulas.over(briefing, wording));
    }

    /// Adds a sheet, set up for printing.
    ///
    /// @param key the sheet's name is the message `sheet.` + key
    public Target add(String key) {
        var sheet = workbook.createSheet(wording.say("sheet." + key));
        new PageSetup(briefing, wording).apply(sheet);
        return new Target(sheet, workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()), this);
    }
}
