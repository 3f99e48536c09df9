package dialogue.run.job;

import dialogue.run.make.DocumentOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/// A partition for each document. Its name is the same in every attempt, so a restart makes only the missing ones; its context
/// is small and plain, so another node can make it.
record DocumentPartitioner(Work work) implements Partitioner {

    private static final String AUDIENCE = "audience";
    private static final String LANGUAGE = "language";
    private static final String FORMAT = "format";

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        work.progress().at("render", 0, work.orders().size());
        var partitions = new LinkedHashMap<String, ExecutionContext>();
        work.orders().forEach(order -> partitions.put(order.name(), context(order)));
        return partitions;
    }

    private static ExecutionContext context(DocumentOrder order) {
        var context = new ExecutionContext();
        context.putString(AUDIENCE, order.audience().name());
        context.putString(LANGUAGE, order.language().name());
        context.putString(FORMAT, order.format().name());
        return context;
    }

    /// What a partition is to make, by its name: a disk that fills, or a process that dies, between the two leaves a name without a context.
    static DocumentOrder order(Work work, StepExecution partition) {
        return work.orders().stream().filter(order -> partition.getStepName().endsWith(":" + order.name())).findFirst()
                .orElseThrow();
    }
}
