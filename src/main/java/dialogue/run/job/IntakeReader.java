package dialogue.run.job;

import dialogue.intake.Allowance;
import dialogue.intake.Guards;
import dialogue.intake.InputFile;
import dialogue.intake.InputFolder;
import dialogue.intake.Limits;
import dialogue.intake.Misread;
import dialogue.intake.Reading;
import dialogue.intake.SourceReader;
import dialogue.intake.SourceRow;
import dialogue.language.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/// Reads the files of a run one after the other. Its place is in the execution context: the file's number, the readings taken
/// from it, and how many of them were rows.
final class IntakeReader implements ItemStreamReader<Reading> {

    private static final String FILE = "intake.file";
    private static final String READINGS = "intake.readings";
    private static final String ROWS = "intake.rows";

    private final Works works;
    private final Work work;
    private final Limits limits;
    private final Guards guards;

    private List<InputFile> files = List.of();
    private int file;
    private long rows;
    private Optional<SourceReader> reader = Optional.empty();

    IntakeReader(Works works, Work work, Allowance allowance) {
        this.works = works;
        this.work = work;
        this.limits = allowance.limits();
        this.guards = new Guards(allowance.processable());
    }

    @Override
    public void open(ExecutionContext context) {
        file = context.getInt(FILE, 0);
        rows = context.getLong(ROWS, 0);
        works.guard(() -> {
            files = new InputFolder(work.entry().request().input()).files(work.entry().run().year());
            opened().ifPresent(at -> at.skip(context.getLong(READINGS, 0)));
            return work;
        });
        tell();
    }

    private Optional<SourceReader> opened() {
        if (reader.isEmpty() && file < files.size()) {
            reader = Optional.of(SourceReader.open(files.get(file), limits));
        }
        return reader;
    }

    private void tell() {
        work.progress().at("intake", file, files.size());
    }

    @Override
    public @Nullable Reading read() {
        return works.guard(this::next).orElse(null);
    }

    private Optional<Reading> next() {
        while (opened().isPresent()) {
            var reading = reader.orElseThrow().read();
            if (reading.isPresent()) {
                requireAdmitted(reading.get());
                rows += isRow(reading.get()) ? 1 : 0;
                return reading;
            }
            endFile();
        }
        return Optional.empty();
    }

    /// There was no other row before the run began, so the file has been written since.
    private void requireAdmitted(Reading reading) {
        if (reading instanceof SourceRow row && !guards.admits(row)) {
            throw Problem.passing(Problem.Kind.FAILED, "input.changed", row.place().file());
        }
    }

    private static boolean isRow(Reading reading) {
        return switch (reading) {
            case SourceRow _ -> true;
            case Misread misread -> misread.countsAsRow();
        };
    }

    private void endFile() {
        works.ledger().rowsRead(work.run(), file, rows);
        close();
        file++;
        rows = 0;
        tell();
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(FILE, file);
        context.putLong(READINGS, reader.map(SourceReader::position).orElse(0L));
        context.putLong(ROWS, rows);
    }

    @Override
    public void close() {
        reader.ifPresent(SourceReader::close);
        reader = Optional.empty();
    }
}
