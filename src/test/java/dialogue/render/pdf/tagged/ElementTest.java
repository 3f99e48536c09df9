package dialogue.render.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dialogue.language.Language;
import dialogue.render.pdf.text.FontFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

class ElementTest {

    private final Tag root = Tag.document(Language.ENGLISH);
    private final Tag section = root.child(Role.SECTION);
    private final Tag rows = section.table("Rows").child(Role.ROWS);
    private TaggedDocument document;

    @BeforeEach
    void open() throws IOException {
        var imprint = new DocumentInfo("Title", Language.ENGLISH, "program", LocalDate.of(2026, 4, 30), "identity");
        document = TaggedDocument.open(new ByteArrayOutputStream(), imprint, root, new FontFiles().take(), 100, 100);
    }

    private Tag drawn(Tag tag) {
        document.canvas().mark(tag);
        return tag;
    }

    private void refuses(Tag tag) {
        assertThatIllegalStateException().isThrownBy(() -> document.canvas().mark(tag)).withMessageContaining("ended");
    }

    @Test
    void nothingIsDrawnUnderAParagraphBehindWhichAnotherBegan() {
        var first = drawn(section.child(Role.PARAGRAPH));
        drawn(section.child(Role.PARAGRAPH));
        refuses(first);
        refuses(first.child(Role.SPAN));
    }

    @Test
    void nothingIsDrawnInsideARowBehindWhichAnotherBegan() {
        var first = rows.child(Role.ROW);
        var cell = drawn(first.child(Role.CELL));
        drawn(rows.child(Role.ROW).child(Role.CELL));
        refuses(cell);
        refuses(first.child(Role.CELL));
    }

    @Test
    void nothingIsDrawnInsideASectionBehindWhichAnotherBegan() {
        var cell = drawn(rows.child(Role.ROW).child(Role.CELL));
        drawn(root.child(Role.SECTION).child(Role.PARAGRAPH));
        refuses(cell);
        refuses(section.child(Role.PARAGRAPH));
    }

    @Test
    void theCellsOfARowAreReturnedToOnThisPageAndTheNext() throws IOException {
        var row = rows.child(Role.ROW);
        var left = drawn(row.child(Role.CELL));
        var right = drawn(row.child(Role.CELL));
        drawn(left);
        document.newPage();
        assertThatCode(() -> drawn(right)).doesNotThrowAnyException();
        assertThatCode(() -> drawn(left)).doesNotThrowAnyException();
    }

    @Test
    void ofWhatHasEndedOnlyTheReferenceIsKept() throws IOException {
        for (var i = 0; i < 3; i++) {
            drawn(rows.child(Role.ROW).child(Role.CELL));
        }
        var kids = ((PdfArray) rows.element().get(PdfName.K)).getElements();
        assertThat(kids).hasSize(3).last().isInstanceOf(Element.class);
        assertThat(kids.subList(0, 2)).hasOnlyElementsOfType(PdfIndirectReference.class);
        document.close();
    }
}
