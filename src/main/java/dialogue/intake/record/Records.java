package dialogue.intake.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The records of an open file, one after the other.
public interface Records extends AutoCloseable {

    /// The next record that is not blank; empty at the end, and after a fault that lets nothing more be read.
    ///
    /// @throws java.io.UncheckedIOException where the file cannot be read any further
    Optional<RawRecord> read();

    /// What was read so far.
    BlockSums sums();

    /// The sheet they stand on; empty where the file is no workbook.
    default String sheet() {
        return "";
    }

    /// What a person should know of the file beside its records, once the last one was read.
    default List<Notice> notices() {
        return List.of();
    }

    @Override
    void close() throws IOException;
}
