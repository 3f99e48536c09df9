package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Section;
import dialogue.language.Language;
import dialogue.plan.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where pages end.
class PageFlowTest {

    private static final String HEAD = "No.InitiativeStatusDateMonths";

    @ParameterizedTest
    @ValueSource(ints = {24, 25, 26, 27, 28, 29, 30, 31, 32, 33})
    void noHeadingIsTheLastThingOnAPage(int lines) throws IOException {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, lines).forEach(i -> blocks.add(new Block.Paragraph(Pages.say("line"), false)));
        blocks.add(new Block.Heading(2, Pages.say("Heading")));
        blocks.add(new Block.Heading(3, Pages.say("Item")));
        blocks.add(Pages.table(2));
        var pdf = Pages.render(Pages.of(blocks.toArray(Block[]::new)), Language.ENGLISH);
        var page = PlacedText.lines(pdf, 2).contains("Heading") ? 2 : 3;
        assertThat(PlacedText.lines(pdf, page)).containsSubsequence("Heading", "Item", HEAD)
                .anyMatch(line -> line.startsWith("P2-1"));
    }

    @Test
    void aHeadingGoesToTheNextPageWithWhatItHeads() throws IOException {
        assertThat(headingOn(24)).isEqualTo(2);
        assertThat(headingOn(33)).isEqualTo(3);
    }

    private static int headingOn(int lines) throws IOException {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, lines).forEach(i -> blocks.add(new Block.Paragraph(Pages.say("line"), false)));
        blocks.add(new Block.Heading(3, Pages.say("Heading")));
        blocks.add(new Block.Paragraph(Pages.say("text"), false));
        var pdf = Pages.render(Pages.of(blocks.toArray(Block[]::new)), Language.ENGLISH);
        return PlacedText.lines(pdf, 2).contains("Heading") ? 2 : 3;
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30, 31, 32, 33, 34})
    void noParagraphLeavesASingleLineOnAPage(int before) throws IOException {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, before).forEach(i -> blocks.add(new Block.Paragraph(Pages.say("line"), false)));
        blocks.add(new Block.Paragraph(Pages.say("many words of prose ".repeat(45)), false));
        var pdf = Pages.render(Pages.of(blocks.toArray(Block[]::new)), Language.ENGLISH);
        for (var page = 2; page <= pages(pdf); page++) {
            var prose = PlacedText.lines(pdf, page).stream().filter(line -> line.contains("prose")).count();
            assertThat(prose).isNotEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 27, 28, 29, 30, 31, 32, 33, 34})
    void anIntroductionStandsWithTheFirstRowOfItsTable(int lines) throws IOException {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, lines).forEach(i -> blocks.add(new Block.Paragraph(Pages.say("line"), false)));
        blocks.add(new Block.Heading(2, Pages.say("Heading")));
        blocks.add(new Block.Paragraph(Pages.say("introduction"), false));
        blocks.add(Pages.table(40));
        var pdf = Pages.render(Pages.of(blocks.toArray(Block[]::new)), Language.ENGLISH);
        var page = PlacedText.lines(pdf, 2).contains("introduction") ? 2 : 3;
        assertThat(PlacedText.lines(pdf, page)).containsSubsequence("Heading", "introduction", HEAD)
                .anyMatch(line -> line.startsWith("P2-1"));
    }

    @Test
    void aChapterBeginsOnThePageOfWhichAThirdIsFreeAndGlanceStandsAlone() throws IOException {
        var pdf = Pages.render(Pages.of(Audience.JOINT, List.of(chapter(Section.Part.MEETING, 2),
                chapter(Section.Part.GLANCE, 2), chapter(Section.Part.RECORD, 2), chapter(Section.Part.CALENDAR, 30),
                chapter(Section.Part.INITIATIVES, 1))), Language.ENGLISH);
        assertThat(IntStream.rangeClosed(2, pages(pdf)).mapToObj(page -> chapters(pdf, page))).containsExactly(
                List.of("MEETING"), List.of("GLANCE"), List.of("RECORD", "CALENDAR"),
                List.of("INITIATIVES"));
    }

    /// The first is longer than two thirds of a page.
    @Test
    void thePillarsFollowEachOtherAndEachPageSaysWhatStandsAtItsTop() throws IOException {
        var pillars = IntStream.of(25, 30, 2)
                .mapToObj(lines -> new Section(Section.Part.PILLAR, "pillar-" + lines, Pages.say("Pillar" + lines),
                        Collections.<Block>nCopies(lines, new Block.Paragraph(Pages.say("line"), false))))
                .toList();
        var pdf = Pages.render(Pages.of(Audience.JOINT, pillars), Language.ENGLISH);

        assertThat(PlacedText.lines(pdf, 2)).filteredOn(line -> line.startsWith("Pillar")).containsExactly("Pillar25",
                "Pillar25", "Pillar30");
        assertThat(PlacedText.lines(pdf, 3)).filteredOn(line -> line.startsWith("Pillar")).containsExactly("Pillar30",
                "Pillar2");
    }

    private static Section chapter(Section.Part part, int lines) {
        return new Section(part, part.name(), Pages.say(part.name()), IntStream.range(0, lines)
                .mapToObj(i -> (Block) new Block.Paragraph(Pages.say("line"), false)).toList());
    }

    private static List<String> chapters(byte[] pdf, int page) {
        try {
            return PlacedText.lines(pdf, page).stream()
                    .filter(line -> List.of("MEETING", "GLANCE", "RECORD", "CALENDAR", "INITIATIVES").contains(line))
                    .distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theHeadOfATableStandsOnEachOfItsPages() throws IOException {
        var pdf = Pages.render(Pages.of(Pages.table(100)), Language.ENGLISH);
        assertThat(pages(pdf)).isGreaterThan(4);
        for (var page = 2; page <= pages(pdf); page++) {
            assertThat(PlacedText.lines(pdf, page)).contains(HEAD);
        }
        try (var tree = new StructureTree(pdf)) {
            assertThat(tree.elements("TH").stream().filter(head -> tree.text(head).equals("Months late"))).hasSize(1);
        }
    }

    @Test
    void aRowHigherThanHalfAPageGoesOnOverleafInTheSameCell() throws IOException {
        var words = "words that go on ".repeat(500).strip();
        var pdf = Pages.render(Pages.of(Pages.tableWith(words)), Language.ENGLISH);
        assertThat(pages(pdf)).isGreaterThan(2);
        try (var tree = new StructureTree(pdf)) {
            assertThat(tree.texts("TD")).containsExactly(words);
        }
    }

    @Test
    void numbersStandAtTheRightEdgeOfTheirColumn() throws IOException {
        var pdf = Pages.render(Pages.of(Pages.table(8)), Language.ENGLISH);
        var right = PlacedText.glyphs(pdf).stream().filter(glyph -> glyph.page() == 2)
                .filter(glyph -> glyph.left() > 500 && glyph.character().matches("\\d") && glyph.down() < 780)
                .map(PlacedText.Glyph::right).toList();
        assertThat(right).filteredOn(edge -> edge > right.stream().max(Float::compare).orElseThrow() - 0.1f)
                .hasSize(8);
    }

    @Test
    void contentsOfManySectionsKeepTheirNumbersRight() throws IOException {
        var sections = IntStream.range(0, 40)
                .mapToObj(i -> new Section(Section.Part.RECORD, "record-" + i,
                        Pages.say("Section " + i),
                        Collections.<Block>nCopies(30, new Block.Paragraph(Pages.say("text"), false))))
                .toList();
        var pdf = Pages.render(Pages.of(Audience.JOINT, sections), Language.ENGLISH);
        assertThat(PlacedText.lines(pdf, 1)).contains("Section03");
        assertThat(PlacedText.lines(pdf, 2)).contains("Section3942");
        assertThat(PlacedText.lines(pdf, 42)).contains("Section39");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
