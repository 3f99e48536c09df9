package dialogue.render.pdf.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    private static Piece piece(float gap, float height) {
        return Piece.of(gap, height, (canvas, top) -> {
            throw new AssertionError("nothing is drawn yet");
        });
    }

    private static List<List<Float>> offsets(float height, Piece... pieces) {
        return Paginator.paginate(List.of(pieces), height).stream()
                .map(page -> page.pieces().stream().map(Page.Placed::offset).toList()).toList();
    }

    @Test
    void dropsTheGapAtThePagesTop() {
        assertThat(offsets(50, piece(5, 20), piece(5, 20), piece(5, 20)))
                .containsExactly(List.of(0f, 25f), List.of(0f));
    }

    @Test
    void fillsAPageToItsLastPoint() {
        assertThat(offsets(30, IntStream.range(0, 6).mapToObj(i -> piece(0, 10)).toArray(Piece[]::new)))
                .containsExactly(List.of(0f, 10f, 20f), List.of(0f, 10f, 20f));
    }

    @Test
    void movesTiedPiecesTogether() {
        assertThat(offsets(30, piece(0, 10), piece(0, 10).tiedToNext(), piece(0, 15)))
                .containsExactly(List.of(0f), List.of(0f, 10f));
    }

    @Test
    void breaksTiedPiecesThatNoPageHolds() {
        assertThat(offsets(30, piece(0, 10), piece(0, 20).tiedToNext(), piece(0, 20)))
                .containsExactly(List.of(0f), List.of(0f), List.of(0f));
    }

    @Test
    void repeatsAHeadWhereItsPieceBeginsAPage() {
        var head = piece(0, 10);
        assertThat(offsets(30, head.tiedToNext(), piece(0, 20).under(head), piece(0, 20).under(head)))
                .containsExactly(List.of(0f, 10f), List.of(0f, 10f));
    }

    @Test
    void beginsAChapterOnThePageOfWhichAThirdIsFree() {
        assertThat(chapters(piece(0, 20), piece(5, 5))).containsExactly(List.of(0f, 25f));
        assertThat(chapters(piece(0, 21), piece(5, 5))).containsExactly(List.of(0f), List.of(0f));
    }

    private static List<List<Float>> chapters(Piece first, Piece second) {
        return Paginator.paginateChapters(List.of(List.of(first), List.of(second)), 30).stream()
                .map(page -> page.pieces().stream().map(Page.Placed::offset).toList()).toList();
    }

    @Test
    void makesOnePageOfNothing() {
        assertThat(offsets(30)).containsExactly(List.of());
    }
}
