package dialogue.run.job;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the job works; no setting changes what it makes.
///
/// @param chunk readings staged in one transaction
/// @param threads documents made at the same time; 0 for one a processor
record BatchSettings(@DefaultValue("1000") int chunk, @DefaultValue("0") int threads) {

    BatchSettings {
        threads = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
