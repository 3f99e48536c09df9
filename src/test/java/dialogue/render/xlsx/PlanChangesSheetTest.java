package dialogue.render.xlsx;

import static dialogue.review.ReviewBuilder.aReview;
import static dialogue.review.ReviewBuilder.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.composer.Composer;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.plan.Cadence;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.release.ReleasePolicy;
import dialogue.review.ReviewBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// A workbook of a review whose plan lost an initiative since the last one.
class PlanChangesSheetTest {

    private static ReviewBuilder review(String asOf) {
        var held = PlanDate.day(LocalDate.of(2026, 3, 1));
        return aReview(asOf).initiative("P2-01").milestone("P2-01", Stage.HELD, held, true)
                .initiative(anInitiative("P2-02", Cadence.ONCE, null, null, Origin.PLAN), null, "2026-06-30")
                .milestone("P2-02", Stage.HELD, held, true);
    }

    private static XSSFWorkbook workbook(Language language) throws IOException {
        var reviews = new ReleasePolicy().release(review("2027-04-30").build(),
                Optional.of(review("2026-04-30").build()), Audience.JOINT);
        Briefing briefing = new Composer().compose(new Edition(reviews.review(), reviews.previous(), Party.CANADA, 1,
                "1.0.0", false, Optional.empty()));
        return new XSSFWorkbook(new ByteArrayInputStream(Workbooks.of(briefing, language)));
    }

    @Test
    void theChangesHaveASheetWithATable() throws IOException {
        try (var workbook = workbook(Language.KOREAN)) {
            var sheet = workbook.getSheet("행동계획 변경");

            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("종료");
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-06-30");
        }
    }

    /// A link to a row that is not there would show an error when the workbook calculates.
    @Test
    void aKeyThatHasNoRowLeadsNowhere() throws IOException {
        try (var workbook = workbook(Language.ENGLISH)) {
            var links = new ArrayList<String>();
            var keys = new ArrayList<String>();
            workbook.getSheet("Chronology").forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    links.add(cell.getStringCellValue());
                } else if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith("P2-")) {
                    keys.add(cell.getStringCellValue());
                }
            }));
            assertThat(links).containsExactly("P2-01");
            assertThat(keys).containsExactly("P2-02");
        }
    }
}
