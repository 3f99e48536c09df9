package dialogue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same through the whole program: finished documents and letters with their headers are equal, byte for byte.
class GateDocumentsTest {

    @TempDir
    Path folder;

    /// Some of the secrets; CI tries them all.
    static LongStream seeds() {
        return LongStream.iterate(0, seed -> seed < Secret.values().length, seed -> seed + 8);
    }

    static LongStream manySeeds() {
        return LongStream.range(0, Secret.values().length);
    }

    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void aReaderGetsNoSecret(long seed) {
        var pair = Pair.of(seed);
        var reader = Secret.reader(pair.hider());
        var left = Got.by(reader, folder.resolve("left"), pair.leftInput());
        var right = Got.by(reader, folder.resolve("right"), pair.rightInput());
        assertSame(left, right, Pair.secret(seed) + " of " + pair.hider());
        assertThat(left.files()).hasSize(6 + 4 + 2 + 2);
    }

    /// A secret that changes between two runs makes no second version and no second message.
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void aReaderGetsNothingAnewWhereASecretChanges(long seed) {
        var pair = Pair.of(seed);
        var reader = Secret.reader(pair.hider());
        var once = Got.by(reader, folder.resolve("once"), pair.leftInput());
        var twice = Got.by(reader, folder.resolve("twice"), pair.leftInput(), pair.rightInput());
        assertSame(once, twice, Pair.secret(seed) + " of " + pair.hider());
    }

    @Tag("long")
    @ParameterizedTest(name = "seed={0}")
    @MethodSource("manySeeds")
    void aReaderGetsNoneOfManySecrets(long seed) {
        var pair = Pair.of(seed);
        var reader = Secret.reader(pair.hider());
        var left = Got.by(reader, folder.resolve("left"), pair.leftInput());
        assertSame(left, Got.by(reader, folder.resolve("right"), pair.rightInput()), Pair.secret(seed).toString());
        assertSame(left, Got.by(reader, folder.resolve("twice"), pair.leftInput(), pair.rightInput()),
                Pair.secret(seed).toString());
    }

    private static void assertSame(Got left, Got right, String secret) {
        assertThat(right.files().keySet()).as(secret).isEqualTo(left.files().keySet());
        left.files().forEach((name, content) -> assertThat(right.files().get(name).equals(content))
                .as(secret + ": " + name).isTrue());
    }
}
