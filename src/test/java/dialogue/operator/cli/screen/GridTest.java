package dialogue.operator.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void setsNumbersToTheRightAndWrapsTheLastColumn() {
        var grid = Grid.headed(List.of(List.of("도시", "Rows", "What"), List.of("Séoul", "7", "one two three four five"),
                List.of("오타와", "1,234", "six")));
        assertThat(String.join("\n", grid.lines(40))).isEqualTo("""
                도시     Rows  What
                ──────  ─────  ───────────────────────
                Séoul       7  one two three four five
                오타와  1,234  six""");
    }

    @Test
    void leavesTheLastColumnEnoughToRead() {
        var grid = Grid.plain(List.of(List.of("a-very-long-place-indeed", "four and twenty columns are enough")));
        assertThat(grid.lines(20)).containsExactly("a-very-long-place-indeed  four and twenty columns",
                "                          are enough");
    }

    @Test
    void showsNothingThatTheScreenWouldFollow() {
        assertThat(Grid.plain(List.of(List.of("a\u001B[31m\u202E.csv", "one\ntwo\u009B"))).lines(80))
                .containsExactly("a [31m.csv  one two");
    }

    @Test
    void drawsNoRuleWithoutAHead() {
        assertThat(Grid.plain(List.of(List.of("Year", "2026"), List.of("Run", "7"))).lines(80))
                .containsExactly("Year  2026", "Run   7");
    }
}
