package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxRendererTest {

    @ParameterizedTest
    @CsvSource({
            "ENGLISH, 'Overview,Matters,Initiatives,Changes,Agreements,Chronology,Calendar,Organizations,Sources,Findings,How to read'",
            "FRENCH, 'Aperçu,Questions,Initiatives,Changements,Accords,Chronologie,Calendrier,Organismes,Sources,Constats,Mode d’emploi'",
            "KOREAN, '개요,논의 사항,과제,변동 사항,협정·약정,주요 경과,향후 일정,기관,출처,점검 결과,일러두기'"})
    void namesItsSheetsInTheLanguage(Language language, String names) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(Workbooks.of(Audience.JOINT, language, 5)))) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactly(names.split(","));
        }
    }

    @Test
    void givesEveryInitiativeARowThatAnotherLibraryReads() throws IOException {
        try (var read = new ReadableWorkbook(
                new ByteArrayInputStream(Workbooks.of(Audience.JOINT, Language.ENGLISH, 40)))) {
            var rows = read.getSheets().toList().get(2).read();

            assertThat(rows).hasSize(41);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("No.");
            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).startsWith("P2-01", "P2-02")
                    .endsWith("P2-40");
            assertThat(rows.get(1).stream().filter(cell -> cell.getText().startsWith("=SUM(1) stays text.")))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
        }
    }

    @Test
    void holdsNoteOfItsOwnPartyOnly() throws IOException {
        assertThat(Workbooks.parts(Workbooks.of(Audience.JOINT, Language.ENGLISH, 9)).values())
                .noneMatch(part -> part.contains("Internal line"));
        assertThat(Workbooks.parts(Workbooks.of(Audience.CANADA, Language.ENGLISH, 9)).values())
                .anyMatch(part -> part.contains("Internal line of CANADA"))
                .noneMatch(part -> part.contains("Internal line of KOREA"));
    }

    @Test
    void theAxisOfTheChartHasFewStepsHoweverLongTheBars() throws IOException {
        assertThat(Workbooks.parts(Workbooks.of(Audience.JOINT, Language.ENGLISH, 25)).get("xl/charts/chart1.xml"))
                .contains("<c:majorUnit val=\"5.0\"/>");
        assertThat(Workbooks.parts(Workbooks.of(Audience.JOINT, Language.ENGLISH, 60)).get("xl/charts/chart1.xml"))
                .contains("<c:majorUnit val=\"20.0\"/>");
    }

    @Test
    void drawsANativeChartWithEverySeriesAndAnAlternativeText() throws IOException {
        var entries = Workbooks.parts(Workbooks.of(Audience.JOINT, Language.ENGLISH, 20));

        assertThat(entries.get("xl/charts/chart1.xml")).contains("<c:barChart>", "Completed", "On track", "Not started",
                "At risk", "Suspended",
                "Delayed", "No report", "Overview!$B$");
        assertThat(entries.get("xl/drawings/drawing1.xml"))
                .contains("descr=\"Number of initiatives by status in each pillar. 2 Security:");
    }

    @Test
    void makesAnExcelTableOfEachDataSheet() throws IOException {
        var tables = Workbooks.parts(Workbooks.of(Audience.JOINT, Language.ENGLISH, 20)).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("xl/tables/")).map(Map.Entry::getValue).toList();

        assertThat(tables).hasSize(9)
                .allSatisfy(table -> assertThat(table).contains("<autoFilter ref=\"A1:", "TableStyleLight1"));
        assertThat(tables).anySatisfy(
                table -> assertThat(table).contains("displayName=\"Initiatives\"", "name=\"Progress, Canada\""));
    }

    @Test
    void keepsATextThatLooksLikeAFormulaAsQuotedText() throws IOException {
        var entries = Workbooks.parts(Workbooks.of(Audience.JOINT, Language.ENGLISH, 5));

        assertThat(entries.get("xl/styles.xml")).contains("quotePrefix=\"true\"");
        assertThat(entries.get("xl/worksheets/sheet3.xml")).doesNotContain("<f>=", "<f>SUM", "<f>-", "<f>+", "<f>@")
                .contains("-Next &amp; &lt;next&gt; step");
    }

    @Test
    void holdsNothingHiddenOrForeign() throws IOException {
        var entries = Workbooks.parts(Workbooks.of(Audience.JOINT, Language.FRENCH, 5));

        assertThat(entries.keySet())
                .noneMatch(name -> name.contains("vba") || name.contains("externalLink") || name.contains("comments"));
        assertThat(entries.get("xl/workbook.xml")).doesNotContain("hidden", "Hidden").contains("activeTab=\"0\"");
        // what is printed, and nothing else, has a name
        assertThat(entries.getOrDefault("xl/workbook.xml", "").replaceAll("name=\"_xlnm.Print_(Titles|Area)\"", ""))
                .doesNotContain("definedName name");
        assertThat(entries.keySet()).noneMatch(name -> name.contains("custom"));
        assertThat(entries.values())
                .noneMatch(part -> part.contains("hidden=\"1\"") || part.contains("hidden=\"true\""));
        assertThat(entries.get("docProps/core.xml")).contains("Dialogue stratégique 2026", "2026-04-30T12:00:00Z",
                "fr-CA");
    }

    /// The same content gives the same bytes on any machine.
    @Test
    void isTheSameInEveryZoneAndLocale() throws IOException {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        var made = new ArrayList<byte[]>();
        try {
            for (var place : List.of("Asia/Seoul", "America/Toronto")) {
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                Locale.setDefault(place.startsWith("Asia") ? Locale.KOREA : Locale.CANADA_FRENCH);
                made.add(Workbooks.of(Audience.JOINT, Language.ENGLISH, 12));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(made.get(0)).isEqualTo(made.get(1)).isEqualTo(Workbooks.of(Audience.JOINT, Language.ENGLISH, 12));
    }
}
