package dialogue.operator.today;

import dialogue.delivery.folder.Manifest;
import dialogue.delivery.folder.OutputFolder;
import dialogue.delivery.folder.OutputFolder.Revision;
import dialogue.intake.life.Reviews;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.run.input.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What was made last of the newest closed review. Neither a row nor the ledger is read for it.
///
/// @param made its account; empty where nothing was made yet
/// @param changed true where the input is no longer what it was made from
public record LastRevision(int year, Optional<Manifest> made, boolean changed) {

    /// The one of an input and an output folder.
    ///
    /// @throws Problem where the input has no closed review, or a folder cannot be read
    public static LastRevision of(Path input, Path output) {
        var year = new Reviews(input).newest();
        var now = Inputs.checksum(Inputs.of(input, year).facts());
        var made = newest(output, year);
        return new LastRevision(year, made,
                made.filter(manifest -> !Inputs.checksum(manifest.inputs()).equals(now)).isPresent());
    }

    private static Optional<Manifest> newest(Path output, int year) {
        try {
            return new OutputFolder(output).newest(year, Occasion.ANNUAL).flatMap(Revision::manifest);
        } catch (IOException e) {
            throw Problem.passing(Problem.Kind.FAILED, "output.cannot-write", output.toString());
        }
    }
}
