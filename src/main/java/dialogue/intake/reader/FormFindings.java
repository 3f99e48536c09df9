package dialogue.intake.reader;

import dialogue.finding.Finding;
import dialogue.finding.Finding.Severity;
import dialogue.finding.Place;
import dialogue.finding.SheetPlace;
import dialogue.intake.folder.InputFile;
import dialogue.intake.record.Notice;
import dialogue.intake.record.RawRecord.Fault;
import dialogue.intake.row.FormFinding;
import dialogue.intake.row.FormFinding.Loss;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is wrong with a file's form.
final class FormFindings {

    private final InputFile file;
    private final Limits limits;
    private @Nullable SheetPlace sheet;

    FormFindings(InputFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// Tells places on a sheet of a workbook from now on.
    void on(SheetPlace place) {
        sheet = place;
    }

    /// An error of the whole file.
    FormFinding error(String code, String... details) {
        return misread(code, Severity.ERROR, Place.of(file.name()), Loss.FILE, details);
    }

    /// What a person should know of the whole file.
    FormFinding notice(Notice notice) {
        return misread(notice.code(), Severity.WARNING, Place.of(file.name()), Loss.NOTHING,
                notice.details().toArray(String[]::new));
    }

    /// Something that was passed over.
    FormFinding passedOver(String code, int line, String... details) {
        return misread(code, Severity.WARNING, at(line, ""), Loss.NOTHING, details);
    }

    /// The encoding of a file that is not UTF-8.
    FormFinding encoding(String name) {
        return misread("form.encoding", Severity.WARNING, Place.of(file.name()), Loss.NOTHING, name);
    }

    /// A file whose code page nobody can tell; what is UTF-8 in it is read.
    FormFinding undecidable() {
        return misread("form.undecidable", Severity.ERROR, Place.of(file.name()), Loss.NOTHING);
    }

    /// An error of the header line.
    FormFinding header(String code, int line, String column, String... details) {
        return misread(code, Severity.ERROR, at(line, column), Loss.FILE, details);
    }

    /// A name in the header line that is no column's.
    ///
    /// @param nearest the column that may be meant
    FormFinding unknown(int line, String name, Optional<String> nearest) {
        return nearest
                .map(meant -> misread("coverage.unknown-column", Severity.WARNING, at(line, ""), Loss.NOTHING, name,
                        meant))
                .orElseGet(() -> misread("coverage.other-column", Severity.WARNING, at(line, ""), Loss.NOTHING, name));
    }

    /// How many more names in the header line are no columns'.
    FormFinding moreUnknown(int line, int count) {
        return misread("coverage.unknown-columns", Severity.WARNING, at(line, ""), Loss.NOTHING,
                Integer.toString(count));
    }

    /// How many rows of a form nobody has touched; they are no records.
    FormFinding untouched(int count) {
        return misread("coverage.untouched", Severity.WARNING, Place.of(file.name()), Loss.NOTHING,
                Integer.toString(count));
    }

    /// An error that stands in for a row.
    FormFinding row(String code, int line, String... details) {
        return row(code, line, Loss.ROW, details);
    }

    /// An error that stands in for a row, behind which nothing more is read.
    FormFinding last(String code, int line, String column, String... details) {
        return misread(code, Severity.ERROR, at(line, column), Loss.REST, details);
    }

    private FormFinding row(String code, int line, Loss loss, String... details) {
        return misread(code, Severity.ERROR, at(line, ""), loss, details);
    }

    /// A row with a field that is too long.
    FormFinding longField(int line, Loss loss) {
        return row("form.limit-field", line, loss, Integer.toString(limits.field()));
    }

    /// A note that is too long; its row is read without it.
    FormFinding longNote(int line) {
        return note("note.limit", line, Integer.toString(limits.field()));
    }

    /// An error that stands in for a note.
    FormFinding note(String code, int line, String... details) {
        return misread(code, Severity.ERROR, at(line, Header.NOTE), Loss.NOTHING, details);
    }

    FormFinding row(Fault fault, int line) {
        return fault(fault, line, fault.endsReading() ? Loss.REST : Loss.ROW);
    }

    /// A header line that cannot be read: without it nobody knows what the rows say.
    FormFinding header(Fault fault, int line) {
        return fault(fault, line, Loss.FILE);
    }

    private FormFinding fault(Fault fault, int line, Loss loss) {
        return switch (fault) {
            case RECORD_TOO_LONG -> row("form.limit-record", line, loss, Integer.toString(limits.record()));
            case FIELD_WITHOUT_END -> row("form.endless-field", line, loss);
            case UNCLOSED_QUOTE -> row("form.unclosed-quote", line, loss);
            case STRAY_QUOTE -> row("form.stray-quote", line, loss);
        };
    }

    Place at(int line, String column) {
        return new Place(file.name(), line, column, sheet);
    }

    private FormFinding misread(String code, Severity severity, Place place, Loss loss, String... details) {
        return new FormFinding(new Finding(code, severity, place, List.of(details), file.party().orElse(null)),
                file.year(), loss);
    }
}
