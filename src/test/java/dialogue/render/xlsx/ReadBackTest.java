package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.WorkbookText;
import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.plan.PlanDate;
import dialogue.plan.PlanDate.Precision;
import dialogue.render.BriefingFixture;
import dialogue.render.HandmadeBriefing;
import dialogue.render.Wording;
import dialogue.render.xlsx.book.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Another library reads in every cell of every data sheet what the briefing holds there.
class ReadBackTest {

    private static final List<String> TABLES = List.of("Matters", "Initiatives",
            "Changes", "Agreements", "Record", "Calendar", "Organizations", "Sources", "Findings");

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesEveryCellOfTheBriefingBack(Language language) throws IOException {
        var audience = language == Language.KOREAN ? Audience.KOREA : Audience.CANADA;
        var briefing = BriefingFixture.of(audience, language, 30);
        var sheets = List.copyOf(read(briefing, language));

        for (var i = 0; i < TABLES.size(); i++) {
            var table = new Tables(briefing).find(TABLES.get(i)).orElseThrow();
            assertThat(first(table.columns().size(), sheets.get(i + 1))).as(TABLES.get(i))
                    .isEqualTo(expected(table, Workbooks.wording(language)));
        }
    }

    /// Without what is added to sort by.
    private static List<List<String>> first(int columns, List<List<String>> rows) {
        return rows.stream().map(row -> trimmed(row.subList(0, Math.min(columns, row.size())))).toList();
    }

    /// A text does not sort as a date.
    @Test
    void putsTheLastDayBehindAColumnOfDatesOfWhichSomeAreNoDay() throws IOException {
        var columns = List.of(ColumnHead.of("date", 18, ColumnHead.Kind.DATE),
                ColumnHead.of("updated_on_canada", 18, ColumnHead.Kind.DATE));
        var section = new Section(Section.Part.RECORD, "record", Phrase.none(),
                List.of(new Block.Table("Record", Phrase.none(), columns,
                        List.of(row(PlanDate.quarter(2026, 4)), row(PlanDate.day(LocalDate.of(2026, 7, 18))),
                                row(PlanDate.year(2027))),
                        ColumnHead.Medium.BOTH)));

        var sheets = List.copyOf(WorkbookText.sheets(new ByteArrayInputStream(
                Workbooks.of(HandmadeBriefing.of(Audience.JOINT, List.of(section)), Language.ENGLISH))).values());

        assertThat(sheets.get(1)).containsExactly(List.of("Date", "Updated, Canada", "Date: last day"),
                List.of("October to December 2026", "2026-04-01", "2026-12-31"),
                List.of("2026-07-18", "2026-04-01", "2026-07-18"), List.of("2027", "2026-04-01", "2027-12-31"));
    }

    private static List<Cell> row(PlanDate date) {
        return List.of(Cell.of(new Phrase.Day(date)),
                Cell.of(new Phrase.Day(PlanDate.day(LocalDate.of(2026, 4, 1)))));
    }

    private static Collection<List<List<String>>> read(Briefing briefing, Language language) throws IOException {
        return WorkbookText.sheets(new ByteArrayInputStream(Workbooks.of(briefing, language))).values();
    }

    private static List<List<String>> expected(Block.Table table, Wording wording) {
        var rows = new ArrayList<List<String>>();
        var shown = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).medium() != ColumnHead.Medium.PAGE).boxed().toList();
        rows.add(shown.stream().map(i -> wording.say("column." + table.columns().get(i).key())).toList());
        table.rows().forEach(row -> rows.add(trimmed(shown.stream().map(i -> words(row.get(i), wording)).toList())));
        if (table.rows().isEmpty()) {
            rows.add(List.of(wording.say("none")));
        }
        return rows;
    }

    private static String words(Cell cell, Wording wording) {
        var phrase = cell.lines().size() == 1 ? cell.lines().getFirst().phrase() : Phrase.none();
        return switch (phrase) {
            case Phrase.Count(var value) -> Integer.toString(value);
            case Phrase.Day(var date) when date.precision() == Precision.DAY -> date.earliest().toString();
            case Phrase.Weekday(var date) when date.precision() == Precision.DAY -> date.earliest().toString();
            default -> wording.words(cell);
        };
    }

    private static List<String> trimmed(List<String> cells) {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return cells.subList(0, last);
    }

    @Test
    void cutsWhatACellCannotHoldAndSaysSoAmongTheFindings() throws IOException {
        var columns = List.of(ColumnHead.of("initiative", 9, ColumnHead.Kind.KEY),
                ColumnHead.of("title", 45, ColumnHead.Kind.TEXT));
        var rows = List.of(List.of(Cell.of(new Phrase.Name("2-01")), Cell.of(new Phrase.Name("한".repeat(40_000)))));
        var findings = new Block.Table("Findings", Phrase.none(),
                List.of(ColumnHead.of("file", 22, ColumnHead.Kind.TEXT),
                        ColumnHead.of("line", 8, ColumnHead.Kind.NUMBER),
                        ColumnHead.of("field", 16, ColumnHead.Kind.TEXT),
                        ColumnHead.of("severity", 12, ColumnHead.Kind.TEXT),
                        ColumnHead.of("finding", 60, ColumnHead.Kind.TEXT)),
                List.of(), ColumnHead.Medium.BOTH);
        var section = new Section(Section.Part.INITIATIVES, "initiatives",
                Phrase.none(),
                List.of(new Block.Table("Initiatives", Phrase.none(), columns, rows, ColumnHead.Medium.BOTH),
                        findings));

        var sheets = List.copyOf(WorkbookText.sheets(new ByteArrayInputStream(
                Workbooks.of(HandmadeBriefing.of(Audience.JOINT, List.of(section)), Language.ENGLISH))).values());

        var one = sheets.get(1).get(1).get(1);
        assertThat(one).hasSize(32_767).startsWith("한한한")
                .endsWith("한 " + Workbooks.MESSAGES.say(Language.ENGLISH, "cut.mark"));
        assertThat(sheets.get(2).get(1)).startsWith("Initiatives", "", "B2", "Warning").last().asString()
                .contains("40,000", "32,767");
    }
}
