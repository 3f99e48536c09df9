package dialogue.briefing.section.chapter;

import dialogue.briefing.Cell;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a party reports of an initiative, in the same words on a card and in a row.
final class ReportCells {

    private final Content content;

    ReportCells(Content content) {
        this.content = content;
    }

    private Optional<ReleasedReport> report(Initiative initiative, Party party) {
        return content.review().report(party, initiative.key());
    }

    Cell status(Initiative initiative, Party party) {
        return Phrases.status(report(initiative, party).map(ReleasedReport::status));
    }

    /// Its status with its progress behind it, and below them its next step.
    Cell all(Initiative initiative, Party party) {
        var status = report(initiative, party).map(report -> Line.strong(new Phrase.State(report.status())));
        var reported = Stream.of(progress(initiative, party), next(initiative, party)).flatMap(Stream::of).toList();
        return new Cell(
                Stream.concat(status.stream(), status.isEmpty() ? reported.stream() : behind(reported)).toList());
    }

    private static Stream<Line> behind(List<Line> reported) {
        return Stream.concat(Stream.of(new Line(reported.getFirst().phrase(), Line.Tone.BEHIND)),
                reported.stream().skip(1));
    }

    Line[] progress(Initiative initiative, Party party) {
        return report(initiative, party).map(ReportCells::progress)
                .orElseGet(() -> new Line[]{Line.muted(Phrase.say("no_report"))});
    }

    Line[] next(Initiative initiative, Party party) {
        return report(initiative, party).filter(report -> !report.nextStep().isEmpty())
                .map(report -> new Line[]{Line.plain(next(report))}).orElseGet(() -> new Line[0]);
    }

    private static Line[] progress(ReleasedReport report) {
        var done = report.completedOn().map(day -> Phrase.say("completed_on", Phrases.day(day))).orElse(Phrase.none());
        var own = report.own() ? Phrase.say("kept_own") : Phrase.none();
        return new Line[]{Line.plain(Phrase.quote(report.progress())), Line.aside(done), Line.aside(own)};
    }

    private static Phrase next(ReleasedReport report) {
        var step = Phrase.quote(report.nextStep());
        return report.nextStepDue().map(due -> Phrase.say("next_step.dated", step, new Phrase.Day(due)))
                .orElseGet(() -> Phrase.say("next_step.undated", step));
    }
}
