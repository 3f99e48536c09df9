package dialogue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.composer.Composer;
import dialogue.intake.IntakeReport;
import dialogue.intake.IntakeSettings;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.judge.Intake;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.language.Language;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReviews;
import dialogue.render.pdf.FontCharacters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is released and composed for a reader is a function of what the reader may read, and of nothing else: pairs of inputs that differ only in
/// what he may not read are compared. It holds the first promise against inference, not only against words that leak.
class GateProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final FontCharacters FONT = new FontCharacters();

    @TempDir
    Path folder;

    static LongStream seeds() {
        var replay = Long.getLong("seed");
        return replay == null ? LongStream.range(0, 12L * Secret.values().length) : LongStream.of(replay);
    }

    static LongStream manySeeds() {
        return LongStream.range(1_000, 1_000 + 60L * Secret.values().length);
    }

    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void aReaderSeesNoSecret(long seed) {
        var pair = Pair.of(seed);
        var left = judged(pair.leftInput(), "left");
        var right = judged(pair.rightInput(), "right");
        for (var audience : List.of(Audience.JOINT, Audience.valueOf(Secret.reader(pair.hider()).name()))) {
            var described = Pair.secret(seed) + " of " + pair.hider() + " in " + pair.year() + " for " + audience;
            assertThat(released(right, audience).review().checksum()).as(described)
                    .isEqualTo(released(left, audience).review().checksum());
            assertThat(briefing(right, audience)).as(described).isEqualTo(briefing(left, audience));
        }
    }

    @Tag("long")
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("manySeeds")
    void aReaderSeesNoneOfAThousandSecrets(long seed) {
        aReaderSeesNoSecret(seed);
    }

    /// The test itself sees a difference: to the party whose secret it is, nearly every pair differs.
    @ParameterizedTest(name = "{0}")
    @MethodSource("secrets")
    void itsOwnerSeesASecret(Secret secret) {
        assertThat(LongStream.range(0, 10L * Secret.values().length)
                .filter(seed -> Pair.secret(seed) == secret).mapToObj(Pair::of).anyMatch(this::differsForItsOwner))
                .isTrue();
    }

    /// A file in another form says the same.
    static List<Secret> secrets() {
        return List.of(Secret.values()).stream().filter(secret -> !List.of(Secret.FILE_NAMED_OTHERWISE,
                Secret.ROWS_IN_ANOTHER_ORDER, Secret.LINES_THAT_END_OTHERWISE, Secret.COLUMNS_IN_ANOTHER_ORDER)
                .contains(secret)).toList();
    }

    private boolean differsForItsOwner(Pair pair) {
        var owner = Audience.valueOf(pair.hider().name());
        return !released(judged(pair.leftInput(), "left"), owner).equals(
                released(judged(pair.rightInput(), "right"), owner))
                && !briefing(judged(pair.leftInput(), "left"), owner)
                        .equals(briefing(judged(pair.rightInput(), "right"), owner));
    }

    private IntakeReport judged(GateInput input, String name) {
        var root = folder.resolve(name);
        if (root.toFile().exists()) {
            GateInput.delete(root);
        }
        input.write(root);
        return Intake.judge(new Readings(new InputFolder(root).files(2026), Limits.STANDARD),
                IntakeSettings.standard(2026, TODAY, FONT));
    }

    private static ReleasedReviews released(IntakeReport report, Audience audience) {
        return new ReleasePolicy().release(report.review(), report.previous(), audience);
    }

    private static Briefing briefing(IntakeReport report, Audience audience) {
        var released = released(report, audience);
        var first = audience.owner().orElse(audience.first(Language.ENGLISH));
        return new Composer().compose(new Edition(released.review(), released.previous(),
                first == Party.KOREA ? Party.KOREA : Party.CANADA, 1, "1.0.0", true, Optional.empty()));
    }
}
