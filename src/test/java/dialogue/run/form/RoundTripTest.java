package dialogue.run.form;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.intake.Allowance;
import dialogue.intake.IntakeReport;
import dialogue.intake.table.ClosedLists;
import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import dialogue.render.xlsx.form.WorkList;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Share;
import dialogue.run.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A form that is filled in comes back as what was written into it.
class RoundTripTest {

    private static final LocalDate UPDATED = LocalDate.of(2027, 1, 20);
    private static final int STATUS = 6;

    @TempDir
    Path input;
    private FormInput files = new FormInput(Path.of("."));

    /// Fills in a form.
    private interface Filling {

        void into(XSSFWorkbook form);
    }

    @BeforeEach
    void writeInput() throws IOException {
        files = new FormInput(input).write();
        files.write("2027/canada.csv", FormInput.REPORTS
                + "P1-01,on_track,A Canadian word,Un mot canadien,캐나다의 말,,,joint,,,2027-01-19\n");
    }

    private IntakeReport read(Language language, Filling filling) throws IOException {
        try (var form = FormInput.open(files.form(Party.KOREA, language));
                var out = Files.newOutputStream(input.resolve("2027/korea.xlsx"))) {
            filling.into(form);
            form.write(out);
        }
        return check();
    }

    private IntakeReport check() {
        return new Check(input, OptionalInt.of(2027), Optional.of(LocalDate.of(2027, 2, 1)), Allowance.STANDARD)
                .report();
    }

    private static void text(XSSFRow row, int column, String words) {
        row.getCell(column).setCellValue(words);
    }

    private static void fill(XSSFRow row, Language language) {
        text(row, STATUS, ClosedLists.STATUS.label("completed", language));
        text(row, STATUS + 1, "=Talks ended\nin Seoul");
        text(row, STATUS + 2, "Les pourparlers ont pris fin à Séoul");
        text(row, STATUS + 3, "서울에서 협의를 마침");
        text(row, STATUS + 4, "- Publish");
        text(row, STATUS + 5, "- Publier");
        text(row, STATUS + 7, "2027-04");
        row.getCell(STATUS + 8).setCellValue(LocalDate.of(2027, 1, 7));
        text(row, STATUS + 12, ClosedLists.SHARE.label("joint", language));
        text(row, STATUS + 13, ClosedLists.MARKING.label("unclassified", language));
        text(row, STATUS + 14, "Only for us: 우리만");
        row.getCell(STATUS + 15).setCellValue(UPDATED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsWhatWasFilledIn(Language language) throws IOException {
        var report = read(language, form -> fill(form.getSheet("report").getRow(1), language));
        assertThat(report.findings()).filteredOn(Finding::isError).isEmpty();
        var read = report.review().reports().stream().filter(one -> one.party() == Party.KOREA).toList();
        assertThat(read).containsExactly(new Report(Party.KOREA, "P1-01", Status.COMPLETED,
                Text.of("=Talks ended\nin Seoul", "Les pourparlers ont pris fin à Séoul", "서울에서 협의를 마침"),
                Text.of("- Publish", "- Publier", ""), Optional.of(PlanDate.month(YearMonth.of(2027, 4))),
                Optional.of(LocalDate.of(2027, 1, 7)), Text.NONE, Share.JOINT, Marking.UNCLASSIFIED,
                Optional.of(new Note("Only for us: 우리만")), UPDATED, read.getFirst().place()));
        assertThat(read.getFirst().place().at("status").where()).isEqualTo("2027/korea.xlsx, report!G2");
        assertThat(report.findings()).filteredOn(one -> one.place().file().equals("2027/korea.xlsx"))
                .extracting(Finding::code).contains("coverage.untouched").doesNotContain("coverage.unknown-column",
                        "coverage.other-column", "form.other-sheets");
        assertThat(report.counts()).filteredOn(count -> count.file().equals("2027/korea.xlsx"))
                .extracting(count -> List.of(count.read(), count.used(), count.refused()))
                .containsExactly(List.of(1L, 1L, 0L));
    }

    /// LibreOffice was given the Korean and the French form, and somebody typed into their first rows.
    @ParameterizedTest
    @CsvSource({"form-ko.xlsx, ON_TRACK, JOINT, 정상 추진", "form-fr.xlsx, DELAYED, OWN, En retard"})
    void readsWhatWasFilledInWithLibreOffice(String form, Status status, Share share, String word) throws IOException {
        Files.copy(Path.of("src/test/resources/workbooks", form), input.resolve("2027/korea.xlsx"));
        var report = check();
        assertThat(report.findings()).filteredOn(Finding::isError).isEmpty();
        var read = report.review().reports().stream().filter(one -> one.party() == Party.KOREA).toList();
        assertThat(read).containsExactly(new Report(Party.KOREA, "P1-01", status,
                Text.of("Typed in LibreOffice, row 1", "Saisi dans LibreOffice : l’été 1", "리브레오피스에서 입력함 1"),
                Text.of("- Publish", "- Publier", ""), Optional.of(PlanDate.month(YearMonth.of(2027, 4))),
                Optional.empty(), Text.NONE, share, Marking.UNCLASSIFIED,
                Optional.of(new Note("A note " + word + " 1")), UPDATED, read.getFirst().place()));
    }

    @Test
    void takesWhatTheFormDoesNotListFromItsEmptyRows() throws IOException {
        var report = read(Language.ENGLISH, form -> {
            var spare = form.getSheet("report").getRow(4);
            text(spare, 0, "P1-05");
            text(spare, STATUS, "On track");
            spare.getCell(STATUS + 15).setCellValue(UPDATED);
        });
        assertThat(report.findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(report.review().reports()).extracting(Report::initiative).contains("P1-05");
    }

    /// Whose form it is stands in it, so that it cannot come back as the other party's.
    @Test
    void isRefusedUnderTheOtherPartysName() throws IOException {
        read(Language.KOREAN, form -> fill(form.getSheet("report").getRow(1), Language.KOREAN));
        Files.move(input.resolve("2027/korea.xlsx"), input.resolve("2027/canada-2.xlsx"));
        var report = check();
        assertThat(report.findings()).filteredOn(Finding::isError).extracting(Finding::code).contains("party.other");
    }

    /// A list of what is wrong names the cell, which is the same in the copy.
    @Test
    void isListedByItsCells() throws IOException {
        var report = read(Language.FRENCH, form -> {
            var row = form.getSheet("report").getRow(2);
            text(row, STATUS, "En bonne voi");
            row.getCell(STATUS + 15).setCellValue(UPDATED);
        });
        var list = new WorkLists(input, report, Allowance.STANDARD, Optional.of(Party.KOREA), Language.FRENCH).list();
        assertThat(list.entries().getFirst().values()).contains("report!G3", "P1-02", "Statut");
        assertThat(list.entries().getFirst().place().orElseThrow())
                .isEqualTo(new WorkList.Place("2027 korea.xlsx", 3, STATUS));
    }
}
