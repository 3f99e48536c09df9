package dialogue.run.job;

import dialogue.intake.Reading;
import dialogue.run.stage.Staging;
import java.util.Optional;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/// Stages readings. The committed length of the file is in the execution context, so a restart drops what a crash left behind it.
final class IntakeWriter implements ItemStreamWriter<Reading> {

    private static final String LENGTH = "intake.length";

    private final Works works;
    private final Work work;

    private Optional<Staging> staging = Optional.empty();

    IntakeWriter(Works works, Work work) {
        this.works = works;
        this.work = work;
    }

    @Override
    public void open(ExecutionContext context) {
        works.guard(() -> {
            work.folder().create();
            staging = Optional.of(Staging.open(work.folder().staged(), context.getLong(LENGTH, 0)));
            return work;
        });
    }

    @Override
    public void write(Chunk<? extends Reading> chunk) {
        works.guard(() -> {
            staging.orElseThrow().write(chunk);
            return chunk;
        });
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(LENGTH, works.guard(() -> staging.orElseThrow().commit()));
    }

    @Override
    public void close() {
        works.guard(() -> {
            if (staging.isPresent()) {
                staging.get().close();
            }
            return work;
        });
    }
}
