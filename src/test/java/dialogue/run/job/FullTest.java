package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.InputFixture;
import dialogue.run.Outcome;
import dialogue.run.Outcome.Kind;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import dialogue.run.jdbc.Ledger;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The full form of a briefing is another content of its occasion.
class FullTest {

    @TempDir
    Path folder;
    @TempDir
    Path output;

    private static Outcome produce(Program program, RunRequest request) {
        return program.production().produce(request, Progress.NONE);
    }

    @Test
    void theFullFormIsARevisionOfItsOwnAndIsRememberedAsIt() {
        var wish = new Wish(InputFixture.in(folder).root(), output, "annual").request();
        try (var program = Program.open(output, "--dialogue.schedules.annual.formats=pdf,xlsx")) {
            var usual = produce(program, wish);
            var full = produce(program, wish.full(true));
            var again = produce(program, wish.full(true));

            assertThat(usual.folder()).hasFileName("r1");
            assertThat(full.folder()).hasFileName("r2");
            assertThat(again.kind()).isEqualTo(Kind.UNCHANGED);
            assertThat(again.run()).isEqualTo(full.run());
            var ledger = program.bean(Ledger.class);
            assertThat(ledger.entry(usual.run().id()).orElseThrow().request().full()).isFalse();
            assertThat(ledger.entry(full.run().id()).orElseThrow().request().full()).isTrue();
            assertThat(produce(program, wish).folder()).isEqualTo(usual.folder());
        }
    }
}
