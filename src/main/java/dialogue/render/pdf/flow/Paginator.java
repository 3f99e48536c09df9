package dialogue.render.pdf.flow;

import java.util.ArrayList;
import java.util.List;

/// Places pieces on pages from top to bottom. Pieces that are tied go to the next page together, unless no page could hold them.
public final class Paginator {

    /// Rounding must not push a piece to the next page.
    private static final float TOLERANCE = 0.01f;
    /// The part of a page that may be full where a chapter still begins on it.
    private static final float MOST_USED = 0.67f;

    private final float height;
    private final List<Page> pages = new ArrayList<>();
    private final List<Page.Placed> current = new ArrayList<>();
    private float used;

    private Paginator(float height) {
        this.height = height;
    }

    /// Makes the pages of one chapter, at least one.
    ///
    /// @param height of a page's text area, in points
    public static List<Page> paginate(List<Piece> pieces, float height) {
        return paginateChapters(List.of(pieces), height);
    }

    /// Makes the pages of chapters one behind the other, at least one. A chapter begins a page, unless a third of the last one is still free.
    ///
    /// @param height of a page's text area, in points
    public static List<Page> paginateChapters(List<List<Piece>> chapters, float height) {
        var paginator = new Paginator(height);
        for (var chapter : chapters) {
            if (paginator.used > height * MOST_USED) {
                paginator.endPage();
            }
            paginator.place(chapter);
        }
        paginator.endPage();
        return List.copyOf(paginator.pages);
    }

    private void place(List<Piece> pieces) {
        for (var start = 0; start < pieces.size();) {
            var end = start + 1;
            while (end < pieces.size() && pieces.get(end - 1).tied()) {
                end++;
            }
            placeTogether(pieces.subList(start, end));
            start = end;
        }
    }

    private void placeTogether(List<Piece> group) {
        if (!fits(group) && !current.isEmpty()) {
            endPage();
        }
        if (!fits(group) && group.size() > 1) {
            group.forEach(piece -> placeTogether(List.of(piece)));
        } else {
            group.forEach(this::add);
        }
    }

    private boolean fits(List<Piece> group) {
        var needed = used;
        for (var i = 0; i < group.size(); i++) {
            var piece = group.get(i);
            needed += piece.height() + (i == 0 ? over(piece) : piece.gap());
        }
        return needed <= height + TOLERANCE;
    }

    /// What a piece needs over itself.
    private float over(Piece piece) {
        return current.isEmpty() ? piece.head().map(Piece::height).orElse(0f) : piece.gap();
    }

    private void add(Piece piece) {
        var over = over(piece);
        if (current.isEmpty()) {
            piece.head().ifPresent(head -> current.add(new Page.Placed(head, used)));
        }
        used += over;
        current.add(new Page.Placed(piece, used));
        used += piece.height();
    }

    private void endPage() {
        pages.add(new Page(current));
        current.clear();
        used = 0;
    }
}
