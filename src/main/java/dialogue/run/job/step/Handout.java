package dialogue.run.job.step;

import org.springframework.batch.core.partition.PartitionHandler;

/// Has the partitions of a step worked on by all machines of the installation. Where there is none, one process does it in threads of its own.
public interface Handout {

    /// What hands out the partitions of a step.
    ///
    /// @param worker the step that works on one of them
    PartitionHandler handler(String worker);

    /// Takes back what was handed out of a run and nobody has begun, and waits until nobody is at work on it any more.
    void withdraw(long run);
}
