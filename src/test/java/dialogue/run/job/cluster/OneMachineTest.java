package dialogue.run.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.ProgramProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is there for several machines costs one machine nothing.
class OneMachineTest {

    private static final List<String> FOR_SEVERAL = List.of("org.springframework.integration.",
            "org.springframework.messaging.", "org.springframework.batch.integration.", "reactor.",
            "dialogue.run.job.cluster.");

    @TempDir
    Path folder;

    @Test
    void nothingOfItIsLoadedToMakeADocument() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var made = ProgramProcess
                .start(folder, "C", List.of("-XX:AOTMode=off", "-Xlog:class+load:file=loaded"), Dialogue.class,
                        List.of("brief", "--quiet", "--audience", "joint", "--language", "en", "--format", "xlsx"))
                .ended();
        assertThat(made.exitCode()).as(made.err()).isZero();
        var loaded = Files.readString(folder.resolve("loaded"));
        assertThat(loaded).as("what is loaded is told").contains(" dialogue.run.job.step.RenderStep ");
        assertThat(FOR_SEVERAL).noneMatch(name -> loaded.contains(" " + name));
    }
}
