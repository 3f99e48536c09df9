package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the file around the cells: lists to choose from, formats that follow an edit, and how it prints.
class SheetRulesTest {

    private static final String PLAN = "xl/worksheets/sheet3.xml";

    private static Map<String, String> parts(Audience audience, Language language) throws IOException {
        return Workbooks.parts(Workbooks.of(audience, language, 12));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 'Completed,On track,Not started,At risk,Suspended,Delayed'",
            "FRENCH, 'Achevée,En bonne voie,Non commencée,À risque,Suspendue,En retard'",
            "KOREAN, '완료,정상 추진,미착수,지연 우려,보류,지연'"})
    void aStatusIsChosenFromTheListOfItsLanguage(Language language, String list) throws IOException {
        var parts = parts(Audience.JOINT, language);

        // both statuses and that of the last review, but not the standing, which is a formula
        assertThat(parts.get(PLAN)).contains("sqref=\"C2:C13 D2:D13 F2:F13\"", "type=\"list\"",
                "<formula1>\"" + list + "\"</formula1>");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<formula1>\"" + list + "\"</formula1>");
    }

    @Test
    void aStatusTakesItsColourAndAnOverdueStepStandsOut() throws IOException {
        var sheet = parts(Audience.JOINT, Language.ENGLISH).get(PLAN);

        assertThat(sheet).contains("<conditionalFormatting sqref=\"C2:F13\">");
        for (var status : new String[]{"Completed", "On track", "Not started", "At risk", "Suspended", "Delayed"}) {
            assertThat(sheet).contains("operator=\"equal\"", "<formula>\"" + status + "\"</formula>");
        }
        assertThat(sheet).contains("<formula>AND(ISNUMBER($K2),$K2&lt;DATE(2026,4,30),$E2&lt;>\"Completed\","
                + "$E2&lt;>\"Suspended\")</formula>");
    }

    @Test
    void lateMonthsAreDrawnAsBars() throws IOException {
        assertThat(parts(Audience.JOINT, Language.ENGLISH).get("xl/worksheets/sheet2.xml"))
                .contains("type=\"dataBar\"", "<cfvo type=\"num\" val=\"0.0\"/>");
    }

    @ParameterizedTest
    @CsvSource({"JOINT, ENGLISH, 9", "CANADA, FRENCH, 1", "KOREA, KOREAN, 9"})
    void printsOnTheAudiencesPaperOnePageWide(Audience audience, Language language, int paper) throws IOException {
        var parts = parts(audience, language);
        var sheets = parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")).map(parts::get)
                .toList();

        assertThat(sheets).hasSize(11).allSatisfy(sheet -> assertThat(sheet)
                .contains("fitToPage=\"true\"", "orientation=\"landscape\"", "paperSize=\"" + paper + "\"",
                        "fitToHeight=\"0\"", "&amp;P / &amp;N", Workbooks.wording(language).say("marking.unclassified"))
                .doesNotContain("fitToWidth=\"2\""));
        assertThat(parts.getOrDefault("xl/workbook.xml", "").split("_xlnm.Print_Titles", -1)).hasSize(10);
    }

    /// The marking is in the header and in the footer.
    @Test
    void bearsItsMarkingOnTopAndBelow() throws IOException {
        assertThat(parts(Audience.JOINT, Language.ENGLISH).get(PLAN)).containsSubsequence("<oddHeader>", "UNCLASSIFIED",
                "</oddHeader>", "<oddFooter>", "UNCLASSIFIED", "</oddFooter>");
    }

    /// What the ministry is not to pass on says so where it prints.
    @ParameterizedTest
    @CsvSource({"CANADA, ENGLISH, UNCLASSIFIED · INTERNAL – NOT FOR RELEASE",
            "CANADA, FRENCH, NON CLASSIFIÉ · INTERNE – NE PAS DIFFUSER",
            "KOREA, KOREAN, 일반(비밀 아님) · 내부용 – 대외 제공 금지"})
    void bearsTheHandlingOfAnOwnCopyOnEverySheet(Audience audience, Language language, String line)
            throws IOException {
        var parts = parts(audience, language);
        assertThat(parts.keySet()).filteredOn(name -> name.startsWith("xl/worksheets/sheet")).hasSize(11)
                .allSatisfy(name -> assertThat(parts.get(name)).containsSubsequence("<oddHeader>", line,
                        "</oddHeader>", "<oddFooter>", line, "</oddFooter>"));
        assertThat(parts(Audience.JOINT, language).values())
                .noneMatch(part -> part.contains(line.substring(line.indexOf('·') + 2)));
    }

    @Test
    void freezesTheHeadAndMergesNoCellOfData() throws IOException {
        var parts = parts(Audience.JOINT, Language.KOREAN);
        for (var sheet = 2; sheet <= 9; sheet++) {
            assertThat(parts.get("xl/worksheets/sheet" + sheet + ".xml"))
                    .contains("ySplit=\"1.0\"", "state=\"frozen\"").doesNotContain("mergeCell");
        }
    }

    @Test
    void namesEveryColumnOfATableOnce() throws IOException {
        for (var language : Language.values()) {
            var parts = parts(Audience.CANADA, language);
            assertThat(parts.keySet()).filteredOn(name -> name.startsWith("xl/tables/")).hasSize(9)
                    .allSatisfy(name -> assertThat(parts.getOrDefault(name, "").split("<tableColumn ", -1))
                            .doesNotHaveDuplicates());
            assertThat(parts.get("xl/tables/table2.xml"))
                    .contains("<calculatedColumnFormula>IF(OR(Initiatives[[#This Row],[");
        }
    }
}
