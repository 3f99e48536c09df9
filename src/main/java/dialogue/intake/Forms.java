package dialogue.intake;

import dialogue.finding.Finding;
import dialogue.finding.Finding.Severity;
import dialogue.finding.Place;
import dialogue.intake.Misread.Loss;
import dialogue.intake.csv.RawRecord.Fault;
import dialogue.plan.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a file's form. What concerns the file is for everybody; what concerns one of its rows is for the party that reports in
/// it, since nobody can tell whether that row was meant for both.
final class Forms {

    private final InputFile file;
    private final Limits limits;

    Forms(InputFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// An error of the whole file.
    Misread error(String code, String... details) {
        return misread(code, Severity.ERROR, Place.of(file.name()), null, Loss.FILE, details);
    }

    /// The encoding of a file that is not UTF-8.
    Misread encoding(String name) {
        return misread("form.encoding", Severity.WARNING, Place.of(file.name()), null, Loss.NOTHING, name);
    }

    /// An error of the header line.
    Misread header(String code, int line, String column, String... details) {
        return misread(code, Severity.ERROR, at(line, column), null, Loss.FILE, details);
    }

    /// A name in the header line that is no column's.
    Misread unknown(int line, String name, String nearest) {
        return misread("coverage.unknown-column", Severity.WARNING, at(line, ""), null, Loss.NOTHING, name, nearest);
    }

    /// An error that stands in for a row.
    Misread row(String code, int line, String... details) {
        return row(code, line, Loss.ROW, details);
    }

    private Misread row(String code, int line, Loss loss, String... details) {
        return misread(code, Severity.ERROR, at(line, ""), file.party().orElse(null), loss, details);
    }

    Misread row(Fault fault, int line) {
        return fault(fault, line, fault.endsReading() ? Loss.REST : Loss.ROW);
    }

    /// A header line that cannot be read: without it nobody knows what the rows say.
    Misread header(Fault fault, int line) {
        return fault(fault, line, Loss.FILE);
    }

    private Misread fault(Fault fault, int line, Loss loss) {
        return switch (fault) {
            case FIELD_TOO_LONG -> row("form.limit-field", line, loss, Integer.toString(limits.field()));
            case RECORD_TOO_LONG -> row("form.limit-record", line, loss, Integer.toString(limits.record()));
            case FIELD_WITHOUT_END -> row("form.endless-field", line, loss);
            case UNCLOSED_QUOTE -> row("form.unclosed-quote", line, loss);
            case STRAY_QUOTE -> row("form.stray-quote", line, loss);
        };
    }

    private Place at(int line, String column) {
        return new Place(file.name(), line, column);
    }

    private Misread misread(String code, Severity severity, Place place, @Nullable Party only, Loss loss,
            String... details) {
        return new Misread(new Finding(code, severity, place, List.of(details), only), file.year(), loss);
    }
}
