package dialogue.render.pdf.tagged;

import org.openpdf.text.pdf.PdfName;

/// What an element of the structure tree is; the standard structure types of ISO 32000-1, 14.8.4.
@SuppressWarnings("ImmutableEnumChecker") // nobody changes a name
public enum Role {

    DOCUMENT("Document"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    PARAGRAPH("P"),
    SPAN("Span"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    HEAD("THead"),
    ROWS("TBody"),
    ROW("TR"),
    HEADING_CELL("TH"),
    CELL("TD"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    FIGURE("Figure");

    private final PdfName type;

    Role(String type) {
        this.type = new PdfName(type);
    }

    PdfName type() {
        return type;
    }

    /// True if a child is complete once its next sibling begins. The cells of a row are not: where the row goes on overleaf, so does each of them.
    boolean isDrawnInTurn() {
        return switch (this) {
            case DOCUMENT, SECTION, LIST, TABLE, HEAD, ROWS, CONTENTS -> true;
            default -> false;
        };
    }

    /// A heading of a level from 1 to 3.
    public static Role heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            default -> throw new IllegalArgumentException("No heading of level " + level);
        };
    }
}
