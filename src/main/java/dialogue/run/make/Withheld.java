package dialogue.run.make;

import dialogue.intake.IntakeReport;
import dialogue.language.Text;
import dialogue.plan.ActionPlan;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Party;
import dialogue.release.OwnNote;
import dialogue.release.ReleasedReport;
import dialogue.release.ReleasedReview;
import dialogue.release.ReleasedReviews;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Review;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The passages that must not stand in an audience's documents: the notes and own records of a party that is not its owner, and the titles of the
/// initiatives kept from it.
/// A passage that the audience may read somewhere else is none of them. This is a second look that does not trust the first
/// one, [dialogue.release.ReleasePolicy]: it starts from the unreleased and looks into the finished files.
final class Withheld {

    private final Passages passages;

    private Withheld(Set<String> passages) {
        this.passages = new Passages(passages);
    }

    static Withheld from(Audience audience, IntakeReport report, ReleasedReviews released) {
        var reviews = Stream.concat(Stream.of(report.review()), report.previous().stream()).toList();
        var kept = Stream
                .concat(reviews.stream().flatMap(review -> kept(review, audience)),
                        titles(report.review().plan(), released.review().plan()))
                .map(Bare::of).collect(Collectors.toCollection(HashSet::new));
        var open = Stream.concat(Stream.of(released.review()), released.previous().stream()).flatMap(Withheld::open)
                .map(Bare::of).collect(Collectors.joining("\n"));
        kept.removeAll(new Passages(kept).in(open));
        return new Withheld(kept);
    }

    private static Stream<String> kept(Review review, Audience audience) {
        return review.reports().stream().filter(report -> audience.owner().filter(report.party()::equals).isEmpty())
                .flatMap(report -> Stream.concat(report.internalNote().map(Note::text).stream(),
                        report.isOwn() ? texts(report) : Stream.empty()));
    }

    private static Stream<String> titles(ActionPlan whole, ActionPlan released) {
        return words(whole.initiatives().stream()
                .filter(initiative -> released.initiative(initiative.key()).isEmpty()).map(Initiative::title));
    }

    private static Stream<String> texts(Report report) {
        return words(Stream.of(report.progress(), report.nextStep(), report.forDialogue()));
    }

    private static Stream<String> open(ReleasedReview released) {
        var reports = released.plan().initiatives().stream().flatMap(initiative -> Stream.of(Party.values())
                .flatMap(party -> released.report(party, initiative.key()).stream()));
        return Stream.of(reports.flatMap(Withheld::texts), plan(released.plan()),
                released.plan().initiatives().stream()
                        .flatMap(initiative -> released.ownNote(initiative.key()).map(OwnNote::text).stream()),
                released.findings().stream().map(finding -> finding.details()).flatMap(Collection::stream))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(ReleasedReport report) {
        return words(Stream.of(report.progress(), report.nextStep(), report.forDialogue()));
    }

    private static Stream<String> plan(ActionPlan plan) {
        return words(Stream.concat(plan.initiatives().stream().map(Initiative::title),
                plan.milestones().stream().map(Milestone::title)));
    }

    private static Stream<String> words(Stream<Text> texts) {
        return texts.flatMap(text -> text.languages().stream().flatMap(language -> text.in(language).stream()));
    }

    /// True where one of the passages stands in a document's text.
    ///
    /// @param text bare of white space
    boolean isIn(String text) {
        return !passages.in(text).isEmpty();
    }
}
