package dialogue.briefing.section.chapter;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.attention.Rhythm;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Timeline;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the calendar asks of the two sides: a date for each forum whose frequency falls due before its end, or has fallen due, and that has none, a
/// confirmation of what is only announced, a decision on each anniversary, and the next steps that each party has set itself.
final class CalendarActions {

    private static final Set<Stage> MEETINGS = Set.of(Stage.HELD, Stage.VISIT, Stage.SUMMIT);

    private final Content content;
    private final Timeline timeline;
    private final Phrases phrases;
    private final Rhythm rhythm;

    CalendarActions(Content content, Timeline timeline) {
        this.content = content;
        this.timeline = timeline;
        this.phrases = new Phrases(content);
        this.rhythm = new Rhythm(content.review());
    }

    List<Block> blocks() {
        var points = Stream.of(forums(), announced(), anniversaries(), steps()).flatMap(asked -> asked).toList();
        return points.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, Phrase.say("calendar.asks")), new Block.Points(points, false));
    }

    private Stream<Block.Point> forums() {
        return content.review().plan().initiatives().stream().filter(this::goesOn)
                .filter(one -> due(one).isPresent() && rhythm.next(one).isEmpty())
                .sorted(Comparator.comparing(one -> due(one).orElseThrow()))
                .map(one -> new Block.Point(Phrase.say("calendar.ask.agree", Phrases.title(one),
                        Phrases.word("cadence", one.cadence()), Phrases.day(due(one).orElseThrow())),
                        Phrases.key(one)));
    }

    private boolean goesOn(Initiative initiative) {
        var status = Standing.of(content.review(), initiative.key()).status();
        return status.map(Status::isActive).orElse(true);
    }

    private Optional<LocalDate> due(Initiative initiative) {
        return rhythm.due(initiative).filter(day -> !day.isAfter(timeline.end()));
    }

    private Stream<Block.Point> announced() {
        return timeline.ahead().stream().filter(one -> MEETINGS.contains(one.stage()) && !one.confirmed())
                .map(one -> point("calendar.ask.confirm", one));
    }

    private Stream<Block.Point> anniversaries() {
        return timeline.ahead().stream().filter(one -> one.stage() == Stage.ANNIVERSARY)
                .map(one -> point("calendar.ask.mark", one));
    }

    private Block.Point point(String key, Milestone milestone) {
        return new Block.Point(Phrase.say(key, phrases.title(milestone), new Phrase.Day(milestone.date())),
                phrases.initiative(milestone).map(Phrases::key).orElse(Phrase.none()));
    }

    private Stream<Block.Point> steps() {
        return content.parties().stream().flatMap(party -> steps(party).stream());
    }

    private Optional<Block.Point> steps(Party party) {
        var dates = content.review().plan().initiatives().stream()
                .flatMap(one -> content.review().report(party, one.key()).stream())
                .flatMap(report -> report.nextStepDue().stream())
                .filter(date -> !date.isOver(content.asOf()) && date.hasBegun(timeline.end())).toList();
        return dates.stream().min(Comparator.comparing(PlanDate::latest)).map(first -> new Block.Point(
                Phrase.say("calendar.ask.steps", Phrases.party(party), new Phrase.Count(dates.size()),
                        new Phrase.Day(first)),
                Phrase.none()));
    }
}
