package dialogue.run.input;

import dialogue.delivery.folder.Manifest;
import dialogue.intake.IntakeReport;
import dialogue.intake.reader.ReadFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An input that was read to its end.
///
/// @param report on all its rows
public record ReadInput(IntakeReport report, List<ReadFile> files) {

    public ReadInput {
        files = List.copyOf(files);
    }

    /// A run's files with how many rows were read from each.
    ///
    /// @param inputs the files as the run began with them
    public List<Manifest.Input> counted(List<Manifest.Input> inputs) {
        Map<String, Long> rows = files.stream().collect(Collectors.toMap(file -> file.file().name(), ReadFile::rows));
        return inputs.stream()
                .map(input -> input.with(new Manifest.Counts(rows.getOrDefault(input.file(), 0L), 0, 0))).toList();
    }
}
