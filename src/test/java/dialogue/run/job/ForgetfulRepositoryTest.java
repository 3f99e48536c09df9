package dialogue.run.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.Dialogue;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Without a word Spring Batch takes a job repository in memory where its configuration slips.
class ForgetfulRepositoryTest {

    static class Slipped {

        @Bean
        @Primary
        JobRepository forgetful() {
            return new ResourcelessJobRepository();
        }
    }

    @Test
    void nothingIsBegunWithAJobRepositoryInMemory(@TempDir Path output) {
        try (var program = new SpringApplicationBuilder(Dialogue.class, Slipped.class)
                .run("--dialogue.output=" + output)) {
            var production = program.getBean(Production.class);
            var request = RunRequest.annual(Path.of("input"), output);
            assertThatThrownBy(() -> production.produce(request, Progress.NONE)).rootCause()
                    .hasMessage("The job repository is in memory; an interrupted run could not be resumed");
            assertThat(production.runs()).isEmpty();
        }
    }
}
