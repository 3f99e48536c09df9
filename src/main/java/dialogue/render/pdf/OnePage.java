package dialogue.render.pdf;

import dialogue.briefing.Block;
import dialogue.briefing.Section;
import dialogue.render.pdf.flow.Paginator;
import dialogue.render.pdf.flow.Piece;
import dialogue.render.pdf.tagged.Tag;
import java.util.ArrayList;
import java.util.List;

/// A section that stands on one page alone. Where it does not fit it is set tighter, long texts cut with a mark; and where even that is too long, its
/// last list and then its tables lose what comes last, for all of it stands in other parts too.
record OnePage(Typesetter typesetter) {

    List<Piece> pieces(Section section, Tag document) {
        var tight = new OnePage(typesetter.tightened());
        for (var shorter : List.of(this, tight)) {
            if (shorter.fits(section)) {
                return shorter.set(section, document);
            }
        }
        var shortened = section;
        while (!tight.fits(shortened) && loses(shortened)) {
            shortened = shortened(shortened);
        }
        return tight.set(shortened, document);
    }

    private List<Piece> set(Section section, Tag document) {
        var pieces = new SectionPieces(typesetter).pieces(section, document);
        return typesetter.tight() ? pieces.stream().map(Piece::closer).toList() : pieces;
    }

    /// Tried on a structure of its own, so that the document's shows only what is drawn.
    private boolean fits(Section section) {
        return Paginator.paginate(set(section, Tag.document(typesetter.language())), typesetter.sheet().textHeight())
                .size() == 1;
    }

    private static boolean loses(Section section) {
        return section.blocks().stream().anyMatch(block -> items(block) > 1);
    }

    private static int items(Block block) {
        return switch (block) {
            case Block.Points points -> points.points().size();
            case Block.Table table -> table.rows().size();
            default -> 0;
        };
    }

    private static Section shortened(Section section) {
        var blocks = new ArrayList<>(section.blocks());
        for (var at = blocks.size() - 1; at >= 0; at--) {
            if (items(blocks.get(at)) > 1) {
                blocks.set(at, shortened(blocks.get(at)));
                break;
            }
        }
        return new Section(section.part(), section.id(), section.title(), blocks);
    }

    private static Block shortened(Block block) {
        return switch (block) {
            case Block.Points(var points, var numbered) ->
                new Block.Points(points.subList(0, points.size() - 1), numbered);
            case Block.Table table -> new Block.Table(table.name(), table.caption(), table.columns(),
                    table.rows().subList(0, table.rows().size() - 1), table.place());
            default -> block;
        };
    }
}
