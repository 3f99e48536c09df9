package dialogue.run.input;

import dialogue.delivery.folder.Manifest;
import dialogue.intake.Count;
import dialogue.intake.IntakeReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes sure that no row was lost on the way: in every file, rows read = rows used + rows refused, and as many were judged as
/// the intake has read.
public final class Reconciliation {

    private Reconciliation() {}

    /// The files of a run with what became of their rows.
    ///
    /// @param inputs with how many rows were read
    /// @throws IllegalStateException where the numbers differ
    public static List<Manifest.Input> of(List<Manifest.Input> inputs, IntakeReport report) {
        var counts = report.counts().stream().collect(Collectors.toMap(Count::file, Function.identity()));
        return inputs.stream().map(input -> input.with(reconciled(input, counts))).toList();
    }

    private static Manifest.Counts reconciled(Manifest.Input input, Map<String, Count> counts) {
        var count = Optional.ofNullable(counts.get(input.file())).orElse(new Count(input.file(), 0, 0, 0));
        if (count.read() != input.rows().read() || count.read() != count.used() + count.refused()) {
            throw new IllegalStateException("%s: %d rows read, %d judged, %d used, %d refused".formatted(input.file(),
                    input.rows().read(), count.read(), count.used(), count.refused()));
        }
        return new Manifest.Counts(count.read(), count.used(), count.refused());
    }
}
