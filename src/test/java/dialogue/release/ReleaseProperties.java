package dialogue.release;

import static dialogue.review.ReviewBuilder.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.plan.Status;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Review;
import dialogue.review.Share;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseProperties {

    private static final List<String> KEYS = List.of("P2-01", "P2-02", "P2-03", "P2-04", "P2-05", "P2-06");

    private final ReleasePolicy policy = new ReleasePolicy();

    static LongStream seeds() {
        var replay = Long.getLong("seed");
        return replay == null ? LongStream.range(0, 200) : LongStream.of(replay);
    }

    /// The other party's notes and own records make no difference at all to what an audience may read.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void whatIsWithheldChangesNothing(long seed) {
        var review = random(seed);
        for (var audience : Audience.values()) {
            var released = policy.release(review, audience);
            assertThat(policy.release(withoutSecretsFrom(review, audience), audience).checksum())
                    .isEqualTo(released.checksum());
        }
    }

    /// A party's own copy holds at least what the joint one holds.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void anOwnCopyHoldsTheJointOne(long seed) {
        var review = random(seed);
        var joint = policy.release(review, Audience.JOINT);
        for (var audience : List.of(Audience.CANADA, Audience.KOREA)) {
            var own = policy.release(review, audience);
            for (var key : KEYS) {
                assertThat(own.reports(key)).containsAll(joint.reports(key));
            }
            assertThat(keys(own)).containsAll(keys(joint));
        }
    }

    /// Releasing is a function: once more gives the same, and any readable change shows in the checksum.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void releasingAgainGivesTheSame(long seed) {
        var review = random(seed);
        for (var audience : Audience.values()) {
            var checksum = policy.release(review, audience).checksum();
            assertThat(policy.release(random(seed), audience).checksum()).isEqualTo(checksum);
            assertThat(policy.release(random(seed + 1_000_000), audience).checksum()).isNotEqualTo(checksum);
        }
    }

    private static List<String> keys(ReleasedReview review) {
        return review.plan().initiatives().stream().map(Initiative::key).toList();
    }

    private static Review random(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var builder = aReview("2026-04-30");
        for (var key : KEYS) {
            var _ = random.nextBoolean() ? builder.initiative(key) : builder.beyondThePlan(key);
            for (var party : Party.values()) {
                if (random.nextInt(4) > 0) {
                    builder.report(party, key, pick(random, Status.values()), pick(random, Share.values()),
                            random.nextBoolean() ? "note " + random.nextLong() : null);
                }
            }
        }
        return builder.build();
    }

    private static <T> T pick(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /// The same review with every other party's note changed and its own records reworded.
    private static Review withoutSecretsFrom(Review review, Audience audience) {
        var reports = review.reports().stream()
                .map(report -> audience.owner().equals(Optional.of(report.party())) ? report : changed(report))
                .toList();
        return new Review(review.year(), review.asOf(), review.plan(), reports, review.findings());
    }

    private static Report changed(Report report) {
        var status = report.isOwn() && report.status() != Status.COMPLETED ? Status.AT_RISK : report.status();
        return new Report(report.party(), report.initiative(), status, report.progress(), report.nextStep(),
                report.nextStepDue(),
                report.completedOn(), report.forDialogue(), report.share(), report.marking(),
                Optional.of(new Note("changed")),
                report.updatedOn(), report.place());
    }
}
