package dialogue.render.pdf.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void sharesByWeight() {
        assertThat(ColumnWidths.share(new int[]{1, 3}, new float[]{10, 10}, 100)).containsExactly(25, 75);
    }

    @Test
    void givesANarrowColumnWhatItsWidestWordNeeds() {
        assertThat(ColumnWidths.share(new int[]{1, 3, 6}, new float[]{30, 25, 10}, 100))
                .containsExactly(30, 25, 45);
    }

    @Test
    void sharesByWeightAloneWhereTheWordsLeaveNoRoom() {
        assertThat(ColumnWidths.share(new int[]{1, 1}, new float[]{80, 30}, 100)).containsExactly(50, 50);
    }
}
