package dialogue.render.pdf.page;

import dialogue.briefing.Block;
import dialogue.briefing.Section;
import dialogue.render.pdf.block.CalloutPieces;
import dialogue.render.pdf.block.CardPieces;
import dialogue.render.pdf.block.CoverPieces;
import dialogue.render.pdf.block.HeadingPieces;
import dialogue.render.pdf.block.KeyFigurePieces;
import dialogue.render.pdf.block.PointPieces;
import dialogue.render.pdf.block.TablePieces;
import dialogue.render.pdf.chart.ChartPieces;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.layout.Stylesheet;
import dialogue.render.pdf.layout.TextPieces;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.tagged.Marks;
import dialogue.render.pdf.tagged.Role;
import dialogue.render.pdf.tagged.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A section: its title, unless it is the cover, and its blocks one below the other.
final class SectionPieces {

    private static final float LEAD_GAP = 1;
    private static final float PARAGRAPH_GAP = 6;
    /// In parts of a page.
    private static final float FEW_LINES = 0.15f;

    private final Typesetter typesetter;
    private final HeadingPieces headings;

    SectionPieces(Typesetter typesetter) {
        this.typesetter = typesetter;
        this.headings = new HeadingPieces(typesetter);
    }

    List<Piece> pieces(Section section, Tag document) {
        var tag = document.child(Role.SECTION);
        var pieces = new ArrayList<Piece>();
        if (section.part() != Section.Part.COVER) {
            pieces.addAll(headings.bookmarked(1, section.title(), tag));
        }
        for (var at = 0; at < section.blocks().size(); at++) {
            var block = section.blocks().get(at);
            if ((belongsToLast(block) || isIntroduced(section.blocks(), at)) && !pieces.isEmpty()) {
                pieces.set(pieces.size() - 1, pieces.getLast().tiedToNext());
            }
            var more = pieces(block, section.part() == Section.Part.PILLAR, tag);
            pieces.addAll(belongsToLast(block) ? together(more) : more);
        }
        return pieces;
    }

    /// Remarks of a few lines are not parted.
    private List<Piece> together(List<Piece> pieces) {
        var height = pieces.stream().mapToDouble(Piece::height).sum();
        return height > typesetter.layout().textHeight() * FEW_LINES
                ? pieces
                : IntStream.range(0, pieces.size())
                        .mapToObj(at -> at + 1 < pieces.size() ? pieces.get(at).tiedToNext() : pieces.get(at))
                        .toList();
    }

    /// What a title, a lead or an aim introduces stands with it, such as the first initiative of an area or the first row of a table.
    private static boolean isIntroduced(List<Block> blocks, int at) {
        return at > 0 && blocks.get(at - 1) instanceof Block.Paragraph introduction
                && (introduction.lead() || !(blocks.get(at) instanceof Block.Paragraph))
                && (at == 1 || blocks.get(at - 2) instanceof Block.Heading || isLead(blocks.get(at - 2)));
    }

    private static boolean isLead(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.lead();
    }

    /// Remarks do not stand at the head of a page without what they remark on.
    private static boolean belongsToLast(Block block) {
        return block instanceof Block.Callout || (block instanceof Block.Points points && !points.numbered());
    }

    private List<Piece> pieces(Block block, boolean inPillar, Tag tag) {
        return switch (block) {
            case Block.Cover cover -> new CoverPieces(typesetter).pieces(cover, tag);
            case Block.Heading heading -> inPillar && heading.level() == 2
                    ? headings.bookmarked(2, heading.phrase(), tag)
                    : headings.pieces(heading.level(), heading.phrase(), tag);
            case Block.Paragraph paragraph -> paragraph(paragraph, tag);
            case Block.Points points -> new PointPieces(typesetter).pieces(points, tag);
            case Block.KeyFigures figures -> new KeyFigurePieces(typesetter).pieces(figures, tag);
            case Block.StatusChart chart -> new ChartPieces(typesetter).pieces(chart, tag);
            case Block.Table table -> table.isOnPage() ? new TablePieces(typesetter, table).pieces(tag) : List.of();
            case Block.Card card -> new CardPieces(typesetter, card).pieces(tag);
            case Block.Callout callout -> new CalloutPieces(typesetter).pieces(callout, tag);
        };
    }

    private List<Piece> paragraph(Block.Paragraph paragraph, Tag tag) {
        var style = paragraph.lead() ? Stylesheet.LEAD : Stylesheet.BODY;
        var passage = typesetter.lines(paragraph.phrase(), style, typesetter.layout().textWidth());
        return TextPieces.pieces(passage, Marks.under(tag, Role.PARAGRAPH, passage), typesetter.layout().left(),
                paragraph.lead() ? LEAD_GAP : PARAGRAPH_GAP);
    }
}
