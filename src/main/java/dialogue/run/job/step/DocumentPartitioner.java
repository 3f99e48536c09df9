package dialogue.run.job.step;

import dialogue.run.make.DocumentOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/// A partition for each document. Its name is the same in every attempt, so a restart makes only the missing ones; and it says all that
/// another node has to know, so the context stays empty.
///
/// @param step whose documents they are, as progress tells it
record DocumentPartitioner(StepContext context, String step) implements Partitioner {

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        context.progress().at(step, 0, context.orders().size());
        var partitions = new LinkedHashMap<String, ExecutionContext>();
        context.orders().forEach(order -> partitions.put(order.name(), new ExecutionContext()));
        return partitions;
    }

    /// What a partition is to make, by its name.
    static DocumentOrder order(StepContext context, StepExecution partition) {
        return context.orders().stream().filter(order -> partition.getStepName().endsWith(":" + order.name()))
                .findFirst()
                .orElseThrow();
    }
}
