package dialogue.render.xlsx.form;

import dialogue.language.Language;
import dialogue.render.xlsx.book.BriefingWorkbook;
import dialogue.render.xlsx.book.Escapes;
import dialogue.render.xlsx.book.PoiEnvironment;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a form as a workbook: the sheet `report` with a table to fill in, the sheet `guide` that explains it. It holds no macro, no hidden sheet and
/// no link, so that it opens without a question, and the same form gives the same bytes.
public final class FormWorkbook {

    private FormWorkbook() {}

    public static void write(Form form, OutputStream out) throws IOException {
        try (var _ = new PoiEnvironment(form.language()); var workbook = new BriefingWorkbook()) {
            var styles = new FormStyles(workbook.getXSSFWorkbook(), form.language());
            new ReportSheet(form, workbook, styles).write();
            new GuideSheet(form, workbook, styles).write();
            workbook.setActiveSheet(0);
            describe(workbook.getXSSFWorkbook(), form.language(), form.title(), form.day(), form.properties());
            workbook.writeAvoidingTempFiles(out);
        }
    }

    static void describe(XSSFWorkbook workbook, Language language, String title, LocalDate made,
            Map<String, String> own) {
        var day = Optional.of(Date.from(made.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        var properties = workbook.getProperties();
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(Escapes.of(title));
        core.setCreatorProperty("dialogue");
        core.setLanguageProperty(language.locale().toLanguageTag());
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        own.forEach(properties.getCustomProperties()::addProperty);
    }
}
