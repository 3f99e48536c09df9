package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

class WorkCommandTest {

    @TempDir
    Path folder;

    private String says(Language language) {
        var said = User.in(folder).speaking(language).gives("work --output FOLDER", (_, _) -> {
            var context = new GenericApplicationContext();
            context.refresh();
            return context;
        });
        assertThat(said.exitCode()).isEqualTo(1);
        return said.err();
    }

    @Test
    void whereThereIsOneMachineNobodyIsToBeHelped() {
        assertThat(says(Language.ENGLISH)).startsWith("dialogue: The ledger of ").contains("for one machine",
                "SPRING_PROFILES_ACTIVE=postgres");
        assertThat(says(Language.FRENCH)).contains("pour une seule machine");
        assertThat(says(Language.KOREAN)).contains("컴퓨터 한 대를 위하여");
    }
}
