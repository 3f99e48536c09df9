package dialogue.operator.view;

import dialogue.finding.Finding;
import dialogue.finding.Finding.Severity;
import dialogue.intake.Count;
import dialogue.operator.CheckInput.Checked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a check has found.
///
/// @param counts of findings, by severity
/// @param passedOver what lies in the input folder and is not read
public record CheckView(boolean accepted, int year, String asOf, List<Count> files, Map<String, Long> counts,
        List<FindingView> findings, List<String> passedOver) {

    /// A finding.
    ///
    /// @param line from 1; 0 where it is of the whole file
    public record FindingView(String code, String severity, String file, int line, String column, String message) {}

    /// Tells of a check.
    ///
    /// @param words the sentence of a finding in the reader's language
    public static CheckView of(Checked checked, Function<Finding, String> words) {
        var report = checked.report();
        return new CheckView(report.accepted(), report.year(), report.asOf().toString(), report.counts(),
                bySeverity(report.findings()),
                report.findings().stream().map(each -> finding(each, words.apply(each))).toList(),
                checked.passedOver());
    }

    static Map<String, Long> bySeverity(List<Finding> findings) {
        var counts = new LinkedHashMap<String, Long>();
        Stream.of(Severity.values()).forEach(severity -> counts.put(severity.key(),
                findings.stream().filter(finding -> finding.severity() == severity).count()));
        return counts;
    }

    private static FindingView finding(Finding finding, String message) {
        var place = finding.place();
        return new FindingView(finding.code(), finding.severity().key(), place.file(), place.line(), place.field(),
                message);
    }
}
