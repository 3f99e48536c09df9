package dialogue.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess;
import dialogue.ProgramProcess.Ended;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ledger of an earlier version beside a process of that version, and one that cannot be upgraded.
class LedgerUpgradeTest {

    @TempDir
    Path folder;

    private Ended runs() throws Exception {
        return ProgramProcess.start(folder, List.of("runs", "--output", "output")).ended();
    }

    @Test
    void waitsForAProcessThatHasItOpen() throws Exception {
        var output = folder.resolve("output");
        OldLedger.in(output);
        try (var serve = OldLedger.open(output, ";AUTO_SERVER=TRUE")) {
            var refused = runs();
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).isEqualTo("dialogue: The ledger " + output.toRealPath().resolve(".ledger")
                    + " was made by an earlier version of the program, and"
                    + " another process, most likely a “dialogue serve” of that version, has it open; it is as it was. Stop that process"
                    + " and give the same command again.\n");
            serve.createStatement().execute("update run set occasion = 'late'");
        }
        assertThat(runs().out()).contains(OldLedger.YEAR, "late");
    }

    @Test
    void leavesItAsItWasWhereItCannotBe() throws Exception {
        var output = folder.resolve("output");
        OldLedger.in(output);
        try (var ruin = OldLedger.open(output, "")) {
            ruin.createStatement().execute("alter table dispatch add column detail_key int");
        }
        var refused = runs();
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).isEqualTo("dialogue: The ledger " + output.toRealPath().resolve(".ledger")
                + " could not be brought to"
                + " this version of the program (SQL state 42S21); it is as it was, and the version before still works with it. Put back a"
                + " copy of it that is known to be good, or go on with the version before."
                + " Messages that may have been sent before are held then, until somebody approves each.\n");
        try (var ruin = OldLedger.open(output, "");
                var rows = ruin.createStatement()
                        .executeQuery("select max(\"installed_rank\") from \"flyway_schema_history\"")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(5);
        }
        assertThat(output.resolve(".ledger/next")).doesNotExist();
    }
}
