package dialogue.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class WebLinkTest {

    private static final String ADDRESS = "https://example.org/a-very-long-address/that-takes/more-than-one-line/"
            + "of-the-column-in-which-it-stands/and-is-broken/where-it-may-be/index.html?page=1&line=2";

    private static Block.Table table() {
        var source = Cell.of(Line.plain(Pages.say("A page")), Line.muted(new Phrase.Link(ADDRESS)));
        return new Block.Table("Sources", Pages.say("Sources"), List.of(
                ColumnHead.of("source_is", 50, ColumnHead.Kind.TEXT),
                ColumnHead.of("progress", 50, ColumnHead.Kind.TEXT)),
                List.of(List.of(source, Cell.EMPTY)), Medium.BOTH);
    }

    @Test
    void eachLineOfAnAddressLeadsToTheWholeOfIt() throws IOException {
        var tree = new StructureTree(Pages.render(Pages.of(table()), Language.ENGLISH));

        assertThat(tree.texts("Link")).last().isEqualTo(ADDRESS);
        assertThat(tree.document().getPage(1).getAnnotations()).hasSizeGreaterThan(1).allSatisfy(link -> {
            assertThat(((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI()).isEqualTo(ADDRESS);
            assertThat(link.getContents()).isEqualTo(ADDRESS);
            assertThat(link.getCOSObject().containsKey(COSName.STRUCT_PARENT)).isTrue();
            assertThat(link.getRectangle().getHeight()).isLessThan(20);
        });
    }
}
