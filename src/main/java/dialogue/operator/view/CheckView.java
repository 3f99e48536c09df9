package dialogue.operator.view;

import dialogue.finding.Finding;
import dialogue.intake.Count;
import dialogue.operator.CheckInput.Checked;
import dialogue.operator.answer.Answer;
import dialogue.operator.view.BriefingView.Findings;
import dialogue.operator.view.BriefingView.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// What a check has found.
///
/// @param passedOver what lies in the input folder and is not read
public record CheckView(boolean accepted, int year, LocalDate asOf, List<Input> inputs, long errors, long warnings,
        List<FindingView> findings, List<String> passedOver) implements Answer {

    @Override
    public Lines lines() {
        return new Lines(FindingView.class, findings);
    }

    /// A file of the input.
    public record Input(String file, Rows rows) {}

    /// A finding.
    ///
    /// @param line from 1; 0 where it is of the whole file
    public record FindingView(String code, String severity, String file, int line, String column, String message) {}

    /// Tells of a check.
    ///
    /// @param words the sentence of a finding in the reader's language
    public static CheckView of(Checked checked, Function<Finding, String> words) {
        var report = checked.report();
        var counted = Findings.of(report.findings());
        return new CheckView(report.accepted(), report.year(), report.asOf(),
                report.counts().stream().map(CheckView::input).toList(), counted.errors(), counted.warnings(),
                report.findings().stream().map(each -> finding(each, words.apply(each))).toList(),
                checked.passedOver());
    }

    private static Input input(Count count) {
        return new Input(count.file(), new Rows(count.read(), count.used(), count.refused()));
    }

    private static FindingView finding(Finding finding, String message) {
        var place = finding.place();
        return new FindingView(finding.code(), finding.severity().key(), place.file(), place.line(), place.field(),
                message);
    }
}
