package dialogue.run.job.cluster;

import org.springframework.modulith.NamedInterface;

/// What this process does of the work on runs, its own and those of others, where several machines share it.
@NamedInterface("cluster")
public interface Crew {

    /// Takes documents of whatever run hands them out, until the program ends.
    void work();
}
