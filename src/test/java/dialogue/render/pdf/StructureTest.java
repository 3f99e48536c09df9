package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a screen reader finds, as PDFBox reads it back.
class StructureTest {

    private static final String KOREAN = "한국어로만 존재하는 과학기술정보통신부의 문구임.";

    private StructureTree tree;

    @BeforeEach
    void render() throws IOException {
        tree = new StructureTree(Pages.render(Pages.everyBlock(Audience.JOINT), Language.ENGLISH));
    }

    @AfterEach
    void close() throws IOException {
        tree.close();
    }

    @Test
    void headingsStandInTheOrderOfReading() {
        assertThat(tree.texts("P")).startsWith("SAMPLE", "CANADA · REPUBLIC OF KOREA");
        assertThat(tree.elements("H1", "H2", "H3")).extracting(PDStructureElement::getStructureType)
                .containsExactly("H1", "H1", "H1", "H2", "H2", "H1", "H2", "H2", "H3");
        assertThat(tree.texts("H1", "H2", "H3")).containsExactly("Strategic Dialogue 2026", "Contents", "At a glance",
                "Status by pillar", "For decision", KOREAN + " (in Korean; not given in English)",
                KOREAN + " (in Korean; not given in English) · annual", "2a Security partnerships",
                KOREAN + " (in Korean; not given in English)");
    }

    @Test
    void eachPassageNamesItsLanguage() {
        assertThat(tree.document().getDocumentCatalog().getLanguage()).isEqualTo("en-CA");
        var heading = tree.elements("H3").getFirst();
        assertThat(tree.inside(heading).map(PDStructureElement::getLanguage)).containsExactly("ko-KR", null);
        assertThat(tree.inside(heading).map(tree::text)).containsExactly(KOREAN, " (in Korean; not given in English)");
    }

    @Test
    void theHeadsOfATableSayWhatTheyHead() {
        var table = tree.elements("Table").getLast();
        assertThat(StructureTree.attribute(table, "Summary")).isEqualTo("COSString{What the table lists}");
        assertThat(tree.inside(table).filter(element -> StructureTree.attribute(element, "Scope").contains("Column"))
                .map(tree::text)).containsExactly("No.", "Initiative", "Status", "Date", "Months late");
        assertThat(tree.inside(table).filter(element -> StructureTree.attribute(element, "Scope").contains("Row"))
                .map(tree::text)).containsExactly("P2-1", "P2-2", "P2-3", "P2-4", "P2-5", "P2-6", "P2-7");
    }

    @Test
    void aRowReadsFromLeftToRightAndAnEmptyCellIsADash() {
        var row = tree.elements("TR").getLast();
        assertThat(row.getKids()).hasSize(5);
        assertThat(tree.text(tree.elements("TR").get(tree.elements("TR").size() - 2)))
                .isEqualTo("P2-6Coopération interministérielle 6" + KOREAN + " (in Korean; not given in English)"
                        + "Completed–6");
    }

    @Test
    void theChartSaysEveryFigure() {
        var figure = tree.elements("Figure").getFirst();
        assertThat(figure.getAlternateDescription()).isEqualTo("Status by pillar. 1 Values: 24 (Completed 1, "
                + "On track 2, Not started 3, At risk 4, Suspended 5, Delayed 6, No report 3); "
                + "2 Security, defence and whatever else is in a long label: 2 (On track 2).");
        assertThat(StructureTree.attribute(figure, "BBox")).startsWith("COSArray{");
    }

    @Test
    void eachKeyFigureIsReadWithItsLabel() {
        var list = tree.elements("L").getFirst();
        assertThat(tree.inside(list).filter(element -> element.getStructureType().equals("LI")).map(tree::text))
                .startsWith("11initiatives+4 since 2025", "9completed+4 since 2025").hasSize(6);
    }

    @Test
    void pointsHaveTheirNumbersAsLabels() {
        assertThat(tree.texts("Lbl")).containsExactly("1", "2", "•");
    }

    @Test
    void theContentsLeadToTheSections() throws IOException {
        assertThat(tree.texts("TOCI")).containsExactly("At a glance3",
                "Initiatives by pillar4" + KOREAN + " (in Korean; not given in English)4",
                KOREAN + " (in Korean; not given in English)4");
        assertThat(tree.document().getPage(1).getAnnotations()).hasSize(3).allSatisfy(link -> {
            assertThat(link.getCOSObject().containsKey(COSName.STRUCT_PARENT)).isTrue();
            assertThat(link.getCOSObject().getItem(COSName.DEST)).isNotNull();
        });
        assertThat(tree.document().getPage(1).getAnnotations()).extracting(link -> link.getContents())
                .containsExactly("At a glance", "Initiatives by pillar", KOREAN + " (in Korean; not given in English)");
    }

    @Test
    void theBookmarksHoldSectionsAndTheCardsOfPillars() {
        var outline = tree.document().getDocumentCatalog().getDocumentOutline();
        assertThat(outline.children()).extracting(item -> item.getTitle()).containsExactly("Contents", "At a glance",
                KOREAN + " (in Korean; not given in English)");
        assertThat(outline.getLastChild().children()).extracting(item -> item.getTitle())
                .containsExactly(KOREAN + " (in Korean; not given in English)", "2a Security partnerships");
    }

    @Test
    void columnsOfTheWorkbookStayThere() {
        assertThat(tree.texts("TD")).doesNotContain("ONLY_ON_THE_SHEET");
    }
}
