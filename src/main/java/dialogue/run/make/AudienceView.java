package dialogue.run.make;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.intake.IntakeReport;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.review.Note;
import dialogue.review.Report;
import dialogue.review.Review;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts what was read in for one audience: what it may read, and what is withheld from it. This says a second time what [dialogue.release.ReleasePolicy]
/// says, and does not ask it, so that a fault there shows.
final class AudienceView {

    private final Audience audience;
    private final IntakeReport all;
    private final Set<String> named;
    private final Set<String> hidden;

    /// A text that is withheld.
    ///
    /// @param where it stands in the input, for the operator
    record Secret(String text, String where) {

        static Secret at(Place place, String text) {
            var line = place.line() == 0 ? "" : ":" + place.line();
            return new Secret(text, place.file() + line + " (" + place.column() + ")");
        }
    }

    AudienceView(Audience audience, IntakeReport all) {
        this.audience = audience;
        this.all = all;
        this.named = reports().filter(this::mayRead).map(Report::initiative).collect(Collectors.toSet());
        this.hidden = hidden(all.review());
    }

    /// What a review's plan has beyond the published one, and no report that the audience may read names.
    private Set<String> hidden(Review review) {
        return review.plan().past().beyond().stream().filter(key -> !named.contains(key)).collect(Collectors.toSet());
    }

    private Stream<Review> reviews() {
        return Stream.concat(Stream.of(all.review()), all.previous().stream());
    }

    private Stream<Report> reports() {
        return reviews().flatMap(each -> each.reports().stream());
    }

    private boolean isOwner(Report report) {
        return audience.owner().filter(report.party()::equals).isPresent();
    }

    private boolean mayRead(Report report) {
        return isOwner(report) || !report.isOwn();
    }

    /// The plan's files and those of a review's days are for both, those of reports begin with the name of the party that alone may read what is found in them.
    private boolean mayRead(Finding finding) {
        var file = finding.place().file().toLowerCase(Locale.ROOT);
        var open = file.startsWith("plan/") || file.endsWith("/review.csv")
                || audience.owner().filter(owner -> file.contains("/" + owner.key())).isPresent();
        return open && finding.details().stream().noneMatch(hidden::contains);
    }

    /// What was read in, as if there were nothing that is withheld.
    IntakeReport readable() {
        return new IntakeReport(all.findings().stream().filter(this::mayRead).toList(), all.whole(), all.counts(),
                readable(all.review()), all.previous().map(this::readable), all.days(),
                all.sample());
    }

    private Review readable(Review review) {
        return new Review(review.year(), review.asOf(), review.plan().without(hidden(review)),
                review.reports().stream().filter(this::mayRead)
                        .map(report -> isOwner(report) ? report : report.withoutNote()).toList(),
                review.findings().stream().filter(this::mayRead).toList());
    }

    /// The notes and own records of a party that is not the audience's, what was found in its refused records, and the names of the initiatives that
    /// the audience does not read of.
    Stream<Secret> withheld() {
        var records = reports().filter(report -> !isOwner(report)).flatMap(AudienceView::secrets);
        var refused = all.findings().stream().filter(Finding::isError).filter(finding -> !mayRead(finding)).flatMap(
                finding -> finding.details().stream().map(detail -> Secret.at(finding.place(), detail)));
        return Stream.of(records, refused, names(), sources()).flatMap(secrets -> secrets);
    }

    private static Stream<Secret> secrets(Report report) {
        var note = report.note().map(Note::text).map(text -> Secret.at(report.place().at("note"), text));
        return Stream.concat(note.stream(), report.isOwn() ? texts(report) : Stream.empty());
    }

    private static Stream<Secret> texts(Report report) {
        return report.texts().entrySet().stream()
                .flatMap(text -> secrets(report.place(), text.getKey(), text.getValue()));
    }

    private static Stream<Secret> secrets(Place place, String column, Text text) {
        return text.languages().stream().map(
                language -> Secret.at(place.at(column + "_" + language.key()), text.in(language).orElseThrow()));
    }

    private Stream<Secret> names() {
        return hidden.stream().sorted().flatMap(key -> {
            var titles = reviews().map(Review::plan).flatMap(plan -> Stream.concat(
                    plan.known(key).map(Initiative::title).stream(),
                    plan.milestones(key).stream().map(Milestone::title))).distinct();
            var names = titles.flatMap(title -> title.languages().stream().flatMap(each -> title.in(each).stream()));
            return Stream.concat(Stream.of(key), names)
                    .map(name -> new Secret(name, "plan/initiatives.csv (" + key + ")"));
        });
    }

    /// What stands in the rows of sources that only initiatives name of which the audience does not read.
    private Stream<Secret> sources() {
        var plan = all.review().plan();
        var initiatives = plan.initiatives().stream().filter(one -> !hidden.contains(one.key()))
                .map(Initiative::sources);
        var milestones = plan.milestones().stream().filter(one -> one.initiative().filter(hidden::contains).isEmpty())
                .map(Milestone::sources);
        var named = Stream.concat(initiatives, milestones).flatMap(List::stream).collect(Collectors.toSet());
        return plan.sources().stream().filter(source -> !named.contains(source.key())).flatMap(source -> Stream
                .concat(source.title().languages().stream().flatMap(each -> source.title().in(each).stream()),
                        source.address().stream())
                .map(words -> new Secret(words, "plan/sources.csv (" + source.key() + ")")));
    }
}
