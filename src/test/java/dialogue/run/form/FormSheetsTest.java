package dialogue.run.form;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.Allowance;
import dialogue.intake.reader.Header;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sheets of a form: they hold what the intake takes, for whoever fills them in, prints them or hears them read.
class FormSheetsTest {

    @TempDir
    Path input;
    private FormInput files = new FormInput(Path.of("."));

    @BeforeEach
    void writeInput() throws IOException {
        files = new FormInput(input).write();
    }

    /// Each head is read as its column when the form comes back, and no cell that is given counts as filled in.
    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEachColumnAsTheIntakeReadsIt(Language language) throws IOException {
        try (var book = FormInput.open(files.form(Party.CANADA, language))) {
            var heads = FormInput.heads(book.getSheet("report"));
            var header = new Header(Table.REPORTS, heads);
            assertThat(header.missing()).isEmpty();
            assertThat(header.unknown()).isEmpty();
            assertThat(header.guards()).isEmpty();
            var cells = header.cells(heads).orElseThrow();
            assertThat(heads).hasSize(Table.REPORTS.columns().size() + Table.REPORTS.shown().size());
            assertThat(cells).containsExactlyElementsOf(
                    Table.REPORTS.columns().stream().map(column -> new FormColumns(language, Set.of()).head(column))
                            .toList());
        }
    }

    /// What can be chosen is what is read, in every language; only what the installation may process is offered.
    @ParameterizedTest
    @EnumSource(Language.class)
    void offersTheWordsThatTheIntakeReads(Language language) throws IOException {
        var form = Forms.of(input, 2027, FormInput.DAY,
                new Allowance(Allowance.STANDARD.limits(), Set.of(Marking.UNCLASSIFIED, Marking.PROTECTED_A)))
                .of(Party.CANADA, language, _ -> true);
        try (var book = FormInput.open(form)) {
            var offered = new HashMap<String, List<String>>();
            book.getSheet("report").getDataValidations().stream()
                    .filter(entry -> entry.getValidationConstraint().getValidationType() == ValidationType.LIST)
                    .forEach(entry -> offered.put(column(book.getSheet("report"), entry),
                            List.of(entry.getValidationConstraint().getExplicitListValues())));
            assertThat(offered.getOrDefault("status", List.of()).stream().map(ClosedLists.STATUS::of))
                    .doesNotContainNull().hasSize(6)
                    .allMatch(one -> one.isPresent());
            assertThat(offered.getOrDefault("share", List.of()).stream().map(ClosedLists.SHARE::of)).hasSize(2)
                    .allMatch(one -> one.isPresent());
            assertThat(offered.getOrDefault("marking", List.of()).stream()
                    .map(word -> ClosedLists.MARKING.of(word).orElseThrow()))
                    .containsExactly(Marking.UNCLASSIFIED, Marking.PROTECTED_A);
            assertThat(offered).hasSize(3);
            assertThat(offered.values()).allMatch(words -> String.join(",", words).length() <= 255)
                    .allMatch(words -> words.stream().noneMatch(word -> word.contains(",")));
        }
    }

    private static String column(XSSFSheet sheet, DataValidation entry) {
        var at = entry.getRegions().getCellRangeAddress(0).getFirstColumn();
        var cells = new Header(Table.REPORTS, FormInput.heads(sheet)).cells(FormInput.heads(sheet)).orElseThrow();
        return Table.REPORTS.columns().get(cells.indexOf(FormInput.heads(sheet).get(at))).name();
    }

    @Test
    void opensTheCellsToFillInAndNoOthers() throws IOException {
        try (var book = FormInput.open(files.form(Party.KOREA, Language.KOREAN))) {
            var sheet = book.getSheet("report");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            var row = sheet.getRow(1);
            assertThat(IntStream.range(0, row.getLastCellNum())
                    .filter(at -> !row.getCell(at).getCellStyle().getLocked()).boxed())
                    .containsExactlyElementsOf(IntStream.range(6, 22).boxed().toList());
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getLocked()).isFalse();
            assertThat(Objects.requireNonNull(book.getSheet("guide")).getProtect()).isTrue();
        }
    }

    /// A month is text, or a spreadsheet makes a day of it; a day is a date.
    @Test
    void formatsWhatIsFilledIn() throws IOException {
        try (var book = FormInput.open(files.form(Party.KOREA, Language.ENGLISH))) {
            var sheet = book.getSheet("report");
            var formats = new HashMap<String, String>();
            var heads = FormInput.heads(sheet);
            IntStream.range(0, heads.size()).forEach(at -> formats.put(heads.get(at),
                    sheet.getRow(1).getCell(at).getCellStyle().getDataFormatString()));
            assertThat(formats).containsAllEntriesOf(Map.of("Next step due", "@", "Progress EN", "@", "Note", "@",
                    "Completed on", "yyyy\\-mm\\-dd", "Updated on", "yyyy\\-mm\\-dd"));
            assertThat(sheet.getDataValidations().stream()
                    .filter(entry -> entry.getValidationConstraint().getValidationType() == ValidationType.DATE)
                    .map(entry -> column(sheet, entry))).containsExactlyInAnyOrder("completed_on", "updated_on");
        }
    }

    /// What is there for who does not see it, for paper, and for programs.
    @Test
    void isAccessibleAndPrints() throws IOException {
        try (var book = FormInput.open(files.form(Party.CANADA, Language.FRENCH))) {
            var core = book.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(core.getTitleProperty()).hasValue("Rapport pour le Dialogue stratégique de 2027 · Canada");
            assertThat(core.getLanguageProperty()).hasValue("fr-CA");
            var own = book.getProperties().getCustomProperties();
            assertThat(own.getProperty("dialogue.party").getLpwstr()).isEqualTo("canada");
            assertThat(own.getProperty("dialogue.year").getLpwstr()).isEqualTo("2027");
            for (var sheet : List.of(book.getSheet("report"), book.getSheet("guide"))) {
                var table = sheet.getTables().getFirst();
                assertThat(table.getCTTable().getExtLst().toString()).contains("altTextSummary=");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getHeader().getRight()).isEqualTo("NON CLASSIFIÉ · INTERNE – NE PAS DIFFUSER");
                assertThat(book.isSheetHidden(book.getSheetIndex(sheet))).isFalse();
            }
            var sheet = book.getSheet("report");
            assertThat(sheet.getTables().getFirst().getName()).isEqualTo("Report");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(book.isMacroEnabled()).isFalse();
        }
    }

    /// What each column asks stands in the guide, with the words that it allows.
    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEachColumn(Language language) throws IOException {
        try (var book = FormInput.open(files.form(Party.KOREA, language))) {
            var guide = book.getSheet("guide");
            var explained = StreamSupport.stream(guide.spliterator(), false).map(row -> (XSSFCell) row.getCell(0))
                    .map(XSSFCell::getStringCellValue).toList();
            assertThat(explained).containsAll(FormInput.heads(book.getSheet("report")));
            assertThat(StreamSupport.stream(guide.spliterator(), false)
                    .filter(row -> row.getCell(3) != null).map(row -> row.getCell(3).getStringCellValue()))
                    .anyMatch(allowed -> allowed.startsWith(ClosedLists.STATUS.label("completed", language) + " · "));
        }
    }

    /// The columns that stand on a page with the two that stand on each are no wider than the paper at the scale at which they are read.
    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsEachGroupOfColumnsOnAPage(Language language) {
        var columns = new FormColumns(language, Set.of(Marking.UNCLASSIFIED)).all();
        var repeated = columns.get(0).width() + columns.get(1).width();
        var digits = 0;
        for (var at = 2; at < columns.size(); at++) {
            digits += columns.get(at).width();
            assertThat(repeated + digits).as(columns.get(at).head()).isLessThanOrEqualTo(158);
            digits = columns.get(at).endsPage() ? 0 : digits;
        }
        assertThat(columns).filteredOn(column -> column.endsPage()).hasSize(4);
    }

    @Test
    void asksForNoColumnThatItDoesNotHave() {
        assertThat(new FormColumns(Language.ENGLISH, Set.of()).source()).extracting(Column::name)
                .doesNotHaveDuplicates()
                .startsWith("initiative", "title", "party", "last_status", "last_progress", "last_next_step", "status");
    }
}
