package dialogue.run.job.intake;

import dialogue.intake.folder.InputFile;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.ReadFile;
import dialogue.intake.reader.SourceReader;
import dialogue.intake.row.Reading;
import dialogue.run.Progress;
import dialogue.run.job.failure.StepFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/// Reads the records of several files, one file after the other. It keeps no position: what is interrupted is read anew.
final class InputReader implements ItemStreamReader<Reading> {

    private final List<InputFile> files;
    private final Limits limits;
    private final Progress progress;
    private final List<ReadFile> done = new ArrayList<>();
    private Optional<SourceReader> reader = Optional.empty();

    InputReader(List<InputFile> files, Limits limits, Progress progress) {
        this.files = files;
        this.limits = limits;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        tell();
    }

    private void tell() {
        progress.at("intake", done.size(), files.size());
    }

    @Override
    public @Nullable Reading read() {
        return StepFailure.guard(this::next).orElse(null);
    }

    private Optional<Reading> next() {
        while (done.size() < files.size()) {
            var current = reader.orElseGet(() -> SourceReader.open(files.get(done.size()), limits));
            reader = Optional.of(current);
            var reading = current.read();
            if (reading.isPresent()) {
                return reading;
            }
            done.add(current.file());
            close();
            tell();
        }
        return Optional.empty();
    }

    /// The files that were read to their end.
    List<ReadFile> done() {
        return done;
    }

    @Override
    public void close() {
        reader.ifPresent(SourceReader::close);
        reader = Optional.empty();
    }
}
