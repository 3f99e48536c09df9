package dialogue.run.job.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the job works; no setting changes what it makes.
///
/// @param chunk records of the input handed on at a time
/// @param threads documents made at the same time; 0 for one a processor
@ConfigurationProperties("dialogue.job")
public record BatchSettings(@DefaultValue("1000") int chunk, @DefaultValue("0") int threads) {

    public BatchSettings {
        threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
