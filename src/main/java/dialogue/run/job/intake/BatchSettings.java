package dialogue.run.job.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the job works; no setting changes what it makes.
///
/// @param chunk records of the input handed on at a time
/// @param threads documents made at the same time; 0 for one a processor
/// @param silence of a process that works on a document of several machines; behind it another one begins the document anew
@ConfigurationProperties("dialogue.job")
public record BatchSettings(@DefaultValue("1000") int chunk, @DefaultValue("0") int threads,
        @DefaultValue("5s") Duration silence) {

    public BatchSettings {
        threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
