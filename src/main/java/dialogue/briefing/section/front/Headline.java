package dialogue.briefing.section.front;

import dialogue.briefing.AgreementStages;
import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Standing;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.matter.Weight;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Initiative;
import dialogue.plan.Status;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The headline, by fixed rules: how many initiatives are completed or on track, against the last review; how many are at risk, suspended or delayed, and the
/// pillar that alone has the most of them; how many slipped and how many regular meetings are overdue; which agreements are concluded and not in effect; how many
/// matters stand before the Dialogue and how many next steps fall due within six months.
final class Headline {

    private final Content content;

    Headline(Content content) {
        this.content = content;
    }

    Block block() {
        var sentences = new ArrayList<Phrase>(List.of(standing(), troubled()));
        late().ifPresent(sentences::add);
        awaiting().ifPresent(sentences::add);
        sentences.add(ahead());
        return new Block.Paragraph(
                sentences.stream().reduce((before, next) -> Phrase.say("headline.two", before, next)).orElseThrow(),
                false);
    }

    /// How many are completed or on track, against the last review.
    private Phrase standing() {
        var review = content.review();
        var good = with(review, Headline::isGood).size();
        var counts = List.<Phrase>of(new Phrase.Count(good), new Phrase.Count(review.plan().initiatives().size()));
        return content.previous().map(last -> against(counts, good - with(last, Headline::isGood).size()))
                .orElse(new Phrase.Message("headline.standing", counts));
    }

    private static boolean isGood(Status status) {
        return status == Status.COMPLETED || status == Status.ON_TRACK;
    }

    private static Phrase against(List<Phrase> counts, int difference) {
        var key = difference == 0 ? "same" : difference > 0 ? "more" : "fewer";
        return Phrase.say("headline.standing." + key, counts.get(0), counts.get(1),
                new Phrase.Count(Math.abs(difference)));
    }

    /// How many are in trouble, and the pillar that alone has the most of them.
    private Phrase troubled() {
        var troubled = with(content.review(), Status::isTroubled);
        var count = new Phrase.Count(troubled.size());
        return worst(troubled).map(pillar -> Phrase.say("headline.troubled.most", count,
                new Phrases(content).pillar(pillar), new Phrase.Count(in(pillar, troubled))))
                .orElse(Phrase.say("headline.troubled", count));
    }

    private static Optional<String> worst(List<Initiative> troubled) {
        var pillars = troubled.stream().map(Initiative::pillar).distinct().toList();
        var most = pillars.stream().mapToInt(pillar -> in(pillar, troubled)).max().orElse(0);
        var worst = pillars.stream().filter(pillar -> in(pillar, troubled) == most).toList();
        return worst.size() == 1 && pillars.size() > 1 ? Optional.of(worst.getFirst()) : Optional.empty();
    }

    private static int in(String pillar, List<Initiative> initiatives) {
        return (int) initiatives.stream().filter(one -> one.pillar().equals(pillar)).count();
    }

    /// What slipped, and the meetings that are overdue; no sentence where neither is.
    private Optional<Phrase> late() {
        var slipped = found(Attention.Slipped.class);
        var overdue = found(Attention.NotHeld.class);
        return slipped + overdue == 0
                ? Optional.empty()
                : Optional.of(Phrase.say("headline.late", new Phrase.Count(slipped), new Phrase.Count(overdue)));
    }

    private int found(Class<? extends Attention> kind) {
        return (int) content.attention().stream().filter(kind::isInstance).count();
    }

    /// What is agreed and not in effect; no sentence where nothing is.
    private Optional<Phrase> awaiting() {
        var agreements = content.review().plan().initiatives().stream()
                .filter(one -> new AgreementStages(content.review(), one).awaitsEffect().isPresent())
                .map(Phrases::title).toList();
        return agreements.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.say("headline.awaiting", new Phrase.Count(agreements.size()),
                        Phrase.joined(agreements)));
    }

    /// What the two sides have before them: the matters, and the next steps that fall due within six months.
    private Phrase ahead() {
        return Phrase.say("headline.ahead", new Phrase.Count(content.matters().size()),
                new Phrase.Count(steps(content.asOf().plusMonths(Weight.MONTHS_AHEAD))));
    }

    private int steps(LocalDate end) {
        return (int) content.review().plan().initiatives().stream()
                .flatMap(one -> content.review().reports(one.key()).stream())
                .flatMap(report -> report.nextStepDue().stream())
                .filter(date -> date.isDueBetween(content.asOf(), end)).count();
    }

    private static List<Initiative> with(ReleasedReview review, Predicate<Status> statuses) {
        return review.plan().initiatives().stream()
                .filter(one -> Standing.of(review, one.key()).status().filter(statuses).isPresent()).toList();
    }
}
