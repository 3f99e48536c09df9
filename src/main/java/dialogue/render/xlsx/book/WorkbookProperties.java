package dialogue.render.xlsx.book;

import dialogue.briefing.Briefing;
import dialogue.render.Wording;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook's properties: its title, language and makers, dated by the as-of date so that the content alone decides the bytes.
public final class WorkbookProperties {

    private WorkbookProperties() {}

    public static void set(XSSFWorkbook workbook, Briefing briefing, Wording wording) {
        var asOf = Optional.of(Date.from(briefing.asOf().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        var properties = workbook.getProperties().getCoreProperties();
        var core = properties.getUnderlyingProperties();
        core.setTitleProperty(Escapes.of(wording.title(briefing)));
        core.setCreatorProperty(wording.say("ministry." + briefing.first().key()) + " · "
                + wording.say("ministry." + briefing.first().other().key()));
        core.setLanguageProperty(wording.language().locale().toLanguageTag());
        core.setCreatedProperty(asOf);
        core.setModifiedProperty(asOf);
    }
}
