package dialogue.briefing.change;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import dialogue.release.ReleasePolicy;
import dialogue.review.Review;
import dialogue.review.Share;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonProperties {

    private final ReleasePolicy policy = new ReleasePolicy();

    static LongStream seeds() {
        var replay = Long.getLong("seed");
        return replay == null ? LongStream.range(0, 200) : LongStream.of(replay);
    }

    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void aReviewComparedWithItselfIsEmpty(long seed) {
        for (var audience : Audience.values()) {
            var released = policy.release(random(seed, "2026-04-30"), audience);
            assertThat(Comparison.of(released, released, Party.CANADA)).isEmpty();
        }
    }

    /// Backwards, a status moves the other way.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void statusesMoveBackWhereTheReviewsChangePlaces(long seed) {
        var one = policy.release(random(seed, "2025-03-07"), Audience.JOINT);
        var other = policy.release(random(seed + 1, "2025-03-07"), Audience.JOINT);

        assertThat(Comparison.of(other, one, Party.CANADA).stream().filter(Change.StatusMoved.class::isInstance))
                .hasSameSizeAs(
                        Comparison.of(one, other, Party.CANADA).stream().filter(Change.StatusMoved.class::isInstance)
                                .toList());
    }

    private static Review random(long seed, String asOf) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var builder = aReview(asOf);
        for (var i = 1; i <= 6; i++) {
            var key = "P2-0" + i;
            var _ = random.nextBoolean() ? builder.initiative(key) : builder.beyondThePlan(key);
            builder.milestone(key, pick(random, Stage.values()),
                    PlanDate.day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000))), random.nextBoolean());
            for (var party : Party.values()) {
                if (random.nextInt(4) > 0) {
                    builder.report(party, key, pick(random, Status.values()),
                            pick(random, Share.values()), null);
                }
            }
        }
        return builder.build();
    }

    private static <T> T pick(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
