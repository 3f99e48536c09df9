package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Section;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import dialogue.render.BriefingFixture;
import dialogue.render.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a screen reader finds in a whole briefing, from the cover to the colophon.
class WholeStructureTest {

    private static final Wording WORDING = new Wording(Messages.load("briefing"), Language.ENGLISH);

    private static List<String> titles;
    private static StructureTree tree;

    @BeforeAll
    static void render() throws IOException {
        var briefing = BriefingFixture.of(Audience.CANADA, Language.ENGLISH, 12);
        titles = briefing.sections().stream().filter(Section::isOnPage)
                .filter(section -> section.part() != Section.Part.COVER)
                .map(section -> WORDING.words(section.title())).toList();
        tree = new StructureTree(Pages.render(briefing, Language.ENGLISH));
    }

    @AfterAll
    static void close() throws IOException {
        tree.close();
    }

    @Test
    void eachSectionHasItsTitleInTheOrderOfTheBriefing() {
        var cover = tree.texts("H1").subList(0, 2);
        assertThat(cover).containsExactly("Strategic Dialogue 2026", "Contents");
        assertThat(tree.texts("H1").subList(2, tree.texts("H1").size())).isEqualTo(titles)
                .contains("Chronology since September 2022", "How to read this document", "Sources", "Colophon");
    }

    @Test
    void noHeadingSkipsALevel() {
        var levels = tree.elements("H1", "H2", "H3").stream()
                .map(heading -> Integer.parseInt(heading.getStructureType().substring(1))).toList();
        assertThat(levels).contains(2);
        for (var i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void eachTableSaysWhatItListsAndWhatItsHeadsHead() {
        assertThat(tree.elements("Table")).hasSizeGreaterThan(15).allSatisfy(table -> {
            assertThat(StructureTree.attribute(table, "Summary")).startsWith("COSString{").isNotEqualTo("COSString{}");
            assertThat(tree.inside(table).filter(element -> element.getStructureType().equals("TH"))
                    .map(head -> StructureTree.attribute(head, "Scope")))
                    .isNotEmpty().isSubsetOf("COSName{Column}", "COSName{Row}");
        });
    }

    @Test
    void eachFigureHasATextInItsPlace() {
        assertThat(tree.elements("Figure")).isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    }

    @Test
    void eachKoreanPassageSaysThatItIsKorean() {
        var korean = new ArrayList<String>();
        passages(tree.elements("Document").getFirst(), "en-CA", korean);
        assertThat(korean).isNotEmpty().allMatch(passage -> passage.startsWith("ko-KR"));
    }

    /// Collects the passages inside an element that begin in Hangul, each behind the language that it is said to be in.
    private static void passages(PDStructureElement element, String inherited, List<String> found) {
        var language = element.getLanguage() == null ? inherited : element.getLanguage();
        var inner = element.getKids().stream().filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast).toList();
        inner.forEach(one -> passages(one, language, found));
        if (inner.isEmpty() && tree.text(element).matches("(?s)\\p{IsHangul}.*")) {
            found.add(language + " " + tree.text(element));
        }
    }
}
