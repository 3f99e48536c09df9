package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.render.Format;
import dialogue.render.HandmadeBriefing;
import dialogue.render.Inspected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxInspectorTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private Inspected inspect(String... namesAndParts) throws IOException {
        var file = folder.resolve("made.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < namesAndParts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndParts[i]));
                zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Inspected.of(new XlsxInspector(), file);
    }

    @Test
    void readsWorkbooks() {
        assertThat(new XlsxInspector().format()).isEqualTo(Format.XLSX);
    }

    @ParameterizedTest
    @CsvSource({"inline string, <c t='inlineStr'><is><t>one</t></is></c>, one",
            "'pieces of one text', <c t='inlineStr'><is><r><t>o</t></r><r><t>ne</t></r></is></c>, one",
            "neighbouring cells, <c t='str'><v>one</v></c><c t='str'><v>two</v></c>, one two",
            "whole number, <c><v>58.0</v></c>, 58", "fraction, <c><v>0.5</v></c>, 0.5",
            "place of a shared string, <c t='s'><v>7</v></c>, ''", "formula, <c><f>A1+1</f><v>3</v></c>, A1+1 3",
            "number of a character, <c t='str'><is><t>one_x000D_two</t></is></c>, one two",
            "white space, '<c t=''str''><v>  one \n  two </v></c>', one two",
            "header, <oddHeader>&amp;Lone</oddHeader>, &Lone", "prompt, <dataValidation prompt='one'/>, one",
            "comment of the markup, <!--one-->, one", "instruction of the markup, <?hidden one?>, one"})
    void findsEveryWordOfASheet(String what, String markup, String words) throws IOException {
        assertThat(inspect(SHEET, "<sheet>" + markup + "</sheet>")).as(what).isEqualTo(new Inspected(1, words));
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, <sheet name='one' state='veryHidden'/>, one",
            "xl/workbook.xml, <definedName name='one'>Two!A1</definedName>, one Two!A1",
            "xl/sharedStrings.xml, <si><t>one</t></si>, one",
            "xl/comments1.xml, <comment><text><r><t>one</t></r></text></comment>, one",
            "xl/threadedComments/threadedComment1.xml, <threadedComment><text>one</text></threadedComment>, one",
            "xl/drawings/drawing1.xml, <cNvPr name='one' descr='two' title='three'/>, one two three",
            "xl/drawings/vmlDrawing1.vml, <textbox>one</textbox>, one",
            "docProps/custom.xml, <lpwstr>one</lpwstr>, one",
            "xl/tables/table1.xml, <tableColumn name='one'/>, one",
            "xl/_rels/workbook.xml.rels, <Relationship Target='file:///one' TargetMode='External'/>, file:///one",
            "xl/_rels/workbook.xml.rels, <Relationship Target='worksheets/sheet1.xml'/>, ''",
            "xl/styles.xml, <cellStyle name='Normal'/>, ''"})
    void findsTheWordsBesideTheSheets(String part, String markup, String words) throws IOException {
        assertThat(inspect(part, markup, SHEET, "<sheet/>")).isEqualTo(new Inspected(1, words));
    }

    @Test
    void readsSheetsInTheOrderOfTheirNumbers() throws IOException {
        assertThat(inspect("xl/worksheets/sheet10.xml", "<f>ten</f>", "xl/worksheets/sheet2.xml", "<f>two</f>", SHEET,
                "<f>one</f>")).isEqualTo(new Inspected(3, "one two ten"));
    }

    @Test
    void resolvesNoEntity() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "one").toUri();
        var markup = "<!DOCTYPE s [<!ENTITY x SYSTEM '" + secret + "'>]><s>&x;</s>";

        assertThatThrownBy(() -> inspect(SHEET, markup)).isInstanceOf(IOException.class)
                .hasMessageEndingWith("made.xlsx: xl/worksheets/sheet1.xml is no XML").hasNoCause();
    }

    @Test
    void refusesAFileThatIsNoWorkbook() throws IOException {
        assertThatThrownBy(() -> inspect("readme.txt", "one")).isInstanceOf(IOException.class)
                .hasMessageEndingWith("made.xlsx has no sheet");
        var text = Files.writeString(folder.resolve("text.xlsx"), "one");
        assertThatThrownBy(() -> Inspected.of(new XlsxInspector(), text)).isInstanceOf(IOException.class);
    }

    @Test
    void countsTheSheetsOfABriefingAndReadsItsWords() throws IOException {
        var file = folder.resolve("briefing.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new XlsxRenderer(Messages.load("briefing")).render(HandmadeBriefing.joint(), Language.KOREAN, out);
        }

        var inspected = Inspected.of(new XlsxInspector(), file);

        assertThat(inspected.units()).isEqualTo(4);
        assertThat(inspected.text()).contains("개요 논의 사항 과제", "2026년 한-캐나다 전략대화 · 공동", "완료 1234 2025년 대비 +3",
                HandmadeBriefing.TITLE.in(Language.KOREAN).orElseThrow(), "PROTECTED A · 대외비").doesNotContain("  ");
    }
}
