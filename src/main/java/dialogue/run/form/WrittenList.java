package dialogue.run.form;

import dialogue.delivery.folder.PrivateFiles;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.plan.Keyed;
import dialogue.render.xlsx.form.WorkList;
import dialogue.render.xlsx.form.WorkListPage;
import dialogue.render.xlsx.form.WorkListWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A list of findings as a file.
public enum WrittenList implements Keyed {
    /// A workbook, with copies of the files and their cells marked.
    XLSX,
    /// A page for a browser, of the list alone.
    HTML;

    /// Writes it where no file is yet, for its owner alone.
    ///
    /// @throws Problem where there is one, or where none can be written
    public void write(WorkList list, Path file) {
        if (Files.exists(file)) {
            throw Problem.of(Kind.USAGE, "usage.form-exists", file.toString());
        }
        try (var out = PrivateFiles.replace(file)) {
            switch (this) {
                case XLSX -> WorkListWorkbook.write(list, out);
                case HTML -> WorkListPage.write(list, out);
            }
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "form.unwritable", file.toString());
        }
    }
}
