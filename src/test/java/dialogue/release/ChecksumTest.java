package dialogue.release;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dialogue.finding.Place;
import dialogue.finding.SheetPlace;
import dialogue.plan.Audience;
import dialogue.plan.PlanDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksumTest {

    private static String of(@Nullable Object... values) {
        var checksum = new Checksum();
        Arrays.stream(values).forEach(checksum::add);
        return checksum.hex();
    }

    @Test
    void isTheSha256OfAValueBehindItsLength() {
        assertThat(of("a")).isEqualTo("4162fddd39a3e4225e8e2392eced237fbeb34e6e218b5647d27bd4d2b9c0da24");
    }

    @Test
    void framesValuesSoThatTheirBoundariesCount() {
        assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
        assertThat(of(List.of("a"), "b")).isNotEqualTo(of(List.of("a", "b")));
    }

    @Test
    void walksARecordByItsComponents() {
        assertThat(of(PlanDate.year(2026))).isNotEqualTo(of(PlanDate.month(YearMonth.of(2026, 1))));
    }

    /// What hides its words when it is printed counts by them all the same.
    @Test
    void countsANoteByItsWords() {
        assertThat(of(new OwnNote("a"))).isEqualTo(of("a")).isNotEqualTo(of(new OwnNote("b")));
    }

    @Test
    void doesNotDependOnTheOrderOfAMapOrASet() {
        var one = new LinkedHashMap<String, Integer>();
        one.put("a", 1);
        one.put("b", 2);
        var other = new LinkedHashMap<String, Integer>();
        other.put("b", 2);
        other.put("a", 1);

        assertThat(of(one)).isEqualTo(of(other)).isNotEqualTo(of(Map.of("a", 2, "b", 1)));
        assertThat(of(Set.of("x", "y"))).isEqualTo(of(Set.of("y", "x")));
    }

    @Test
    void tellsNothingFromAnEmptyWord() {
        assertThat(of(Optional.empty())).isEqualTo(of((Object) null)).isNotEqualTo(of(""));
    }

    @Test
    void countsWhatASetOrAListHolds() {
        assertThat(of(Set.of("x"))).isNotEqualTo(of(Set.of("y"))).isNotEqualTo(of("x"));
        assertThat(of(List.of("x"))).isNotEqualTo(of(List.of("y"))).isNotEqualTo(of("x")).isNotEqualTo(of());
        assertThat(of(List.of())).isNotEqualTo(of());
    }

    @Test
    void countsThatAValueIsMissing() {
        assertThat(of((Object) null)).isNotEqualTo(of());
    }

    @Test
    void isTheSameForOneValue() {
        assertThat(Checksum.of("a")).isEqualTo(of("a")).isNotEqualTo(Checksum.of("b"));
    }

    /// What prints as nothing would count for nothing.
    @Test
    void refusesWhatItHasNoRuleFor() {
        assertThatIllegalStateException().isThrownBy(() -> of(new Object()))
                .withMessage("No rule how a java.lang.Object counts");
    }

    private record Compared(ReleasedReview review, Optional<ReleasedReview> previous, String more) {}

    /// What is kept of the walk over two reviews changes nothing, however often it is asked for.
    @Test
    void countsReviewsThatWereWalkedBeforeAsIfTheyWereNot() {
        var review = new ReleasePolicy().release(aReview("2026-04-30").initiative("P2-01").build(), Audience.JOINT);
        var last = new ReleasePolicy().release(aReview("2025-04-30").initiative("P2-01").build(), Audience.JOINT);
        for (var compared : List.of(new Compared(review, Optional.of(last), "a"),
                new Compared(review, Optional.empty(), "a"), new Compared(review, Optional.of(last), "b"))) {
            assertThat(Checksum.of(compared, review, compared.previous())).isEqualTo(Checksum.of(compared));
        }
        assertThat(review.checksum(Optional.of(last))).isEqualTo(of(review, last));
        assertThat(review.checksum()).isEqualTo(of(review));
    }

    private record Line(String file, int line, String column) {}

    /// The documents of an input without workbooks are what they were before there were any; a sheet counts where there is one.
    @Test
    void countsAPlaceInATextFileAsItsFileLineAndColumn() {
        var place = new Place("2026/korea.csv", 7, "status");
        assertThat(of(place)).isEqualTo(of(new Line("2026/korea.csv", 7, "status")));
        assertThat(of(new Place("2026/korea.csv", 7, "status", new SheetPlace("report", Map.of()))))
                .isNotEqualTo(of(place))
                .isNotEqualTo(of(new Place("2026/korea.csv", 7, "status", new SheetPlace("more", Map.of()))));
    }
}
