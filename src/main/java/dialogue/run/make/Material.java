package dialogue.run.make;

import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.Stamp;
import dialogue.briefing.composer.Composer;
import dialogue.delivery.folder.Manifest;
import dialogue.intake.IntakeReport;
import dialogue.language.Language;
import dialogue.occasion.Occasion.Annual;
import dialogue.occasion.Occasion.Collect;
import dialogue.occasion.Occasion.Meeting;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.release.ReleasedReviews;
import dialogue.review.Review;
import dialogue.run.jdbc.LedgerEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What the documents of one run are made from. Each audience's part is released, and each content composed, when it is first
/// asked for, and kept: a document, its proof and its covering message start from the same one. Safe for use by several threads.
public final class Material {

    private static final Composer COMPOSER = new Composer();

    private final LedgerEntry entry;
    private final IntakeReport report;
    private final Versions versions;
    private final Gate gate;
    private final Map<Audience, ReleasedReviews> released = new ConcurrentHashMap<>();
    private final Map<Audience, Manifest.Version> numbered = new ConcurrentHashMap<>();
    private final Map<Audience, Material> readable = new ConcurrentHashMap<>();
    private final Map<Key, Briefing> briefings = new ConcurrentHashMap<>();
    private Optional<Withheld> withheld = Optional.empty();

    /// Documents that agree in these say the same in any language.
    private record Key(Audience audience, Party first) {

        static Key of(DocumentOrder order) {
            return of(order.audience(), order.language());
        }

        static Key of(Audience audience, Language language) {
            return new Key(audience, audience.first(language));
        }
    }

    /// What alone stands between a review and its readers, [ReleasePolicy]; the second look is tried with one that is broken.
    interface Gate {

        ReleasedReviews release(Review review, Optional<Review> previous, Audience audience);
    }

    /// What a run's documents are made from.
    ///
    /// @param report on the run's rows
    public static Material of(LedgerEntry entry, IntakeReport report) throws IOException {
        return new Material(entry, report, Versions.before(entry));
    }

    /// @param entry of the run
    /// @param report on the run's rows
    /// @param versions of the occasion before the run's revision
    Material(LedgerEntry entry, IntakeReport report, Versions versions) {
        this(entry, report, versions, new ReleasePolicy()::release);
    }

    Material(LedgerEntry entry, IntakeReport report, Versions versions, Gate gate) {
        this.entry = entry;
        this.report = report;
        this.versions = versions;
        this.gate = gate;
    }

    LedgerEntry entry() {
        return entry;
    }

    /// The report on the run's rows.
    public IntakeReport report() {
        return report;
    }

    /// What an audience may read of this year's review and the last one.
    ReleasedReviews released(Audience audience) {
        return released.computeIfAbsent(audience, key -> gate.release(report.review(), report.previous(), key));
    }

    /// What no audience may get from the other's records; for all of them, since it holds every note once.
    synchronized Withheld withheld() {
        var known = withheld.orElseGet(() -> new Withheld(report));
        withheld = Optional.of(known);
        return known;
    }

    /// The same, as if there were nothing that is withheld from an audience.
    Material readable(Audience audience) {
        return readable.computeIfAbsent(audience,
                key -> new Material(entry, new AudienceView(key, report).readable(), versions, gate));
    }

    /// What an order's document is made from.
    ///
    /// @throws dialogue.language.Problem where the order's audience may not read of the meeting
    Edition edition(DocumentOrder order) {
        return edition(Key.of(order));
    }

    /// The content of an order's document.
    ///
    /// @throws dialogue.language.Problem where the order's audience may not read of the meeting
    Briefing briefing(DocumentOrder order) {
        return briefings.computeIfAbsent(Key.of(order), key -> COMPOSER.compose(edition(key)));
    }

    /// How an audience's readers count its documents; the same in all of its languages.
    ///
    /// @throws dialogue.language.Problem where the audience may not read of the meeting
    Manifest.Version version(Audience audience) {
        return numbered.computeIfAbsent(audience, one -> versions.of(one.key(),
                unnumbered(Key.of(one, one.languages().getFirst())).content()));
    }

    private List<Stamp> stamps() {
        return Stream.of(Stamp.values()).filter(stamp -> switch (stamp) {
            case DRAFT -> report.isDraft();
            case SAMPLE -> report.sample();
        }).toList();
    }

    private Edition edition(Key key) {
        return unnumbered(key).as(version(key.audience()).number());
    }

    private Edition unnumbered(Key key) {
        var reviews = released(key.audience());
        var annual = new Edition(reviews.review(), reviews.previous(), key.first(), 0, entry.program(),
                entry.request().leaveOutRejected(), Optional.empty(), entry.request().full(), stamps());
        return switch (entry.run().occasion()) {
            case Annual _,Collect _ -> annual;
            case Meeting(var meeting) -> annual.before(Meetings.in(reviews.review(), report.review().plan(), meeting));
        };
    }
}
