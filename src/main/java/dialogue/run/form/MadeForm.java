package dialogue.run.form;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Marking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A form as a file: for its party alone, since it shows what that party keeps to itself.
///
/// @param fileName which says whose it is when it comes back: `korea.xlsx`
/// @param rows how many initiatives it asks about
/// @param markings of the reports that it shows; empty where all are unclassified
/// @param bytes a workbook
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record MadeForm(String fileName, int rows, List<Marking> markings, byte[] bytes) {

    /// Writes it where no file is yet, for its owner alone.
    ///
    /// @throws Problem where there is one, or where none can be written
    public void writeTo(Path file) {
        if (Files.exists(file)) {
            throw Problem.of(Kind.USAGE, "usage.form-exists", file.toString());
        }
        try (var out = PrivateFiles.replace(file)) {
            out.write(bytes);
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "form.unwritable", file.toString());
        }
    }
}
