package dialogue.release;

import dialogue.finding.Finding;
import dialogue.plan.ActionPlan;
import dialogue.plan.Audience;
import dialogue.plan.Former;
import dialogue.plan.Initiative;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one audience may read of a year's review. It is made by [ReleasePolicy] alone, and every total and comparison starts from here,
/// so what an audience may not read is not counted in its documents either.
public final class ReleasedReview {

    private final Audience audience;
    private final int year;
    private final LocalDate asOf;
    private final ActionPlan plan;
    private final Map<Party, Map<String, ReleasedReport>> reports;
    private final Map<String, List<ReleasedReport>> byInitiative;
    private final OwnNotes notes;
    private final List<Finding> findings;
    /// By the review before, whose walk is kept with it.
    private final Map<Optional<ReleasedReview>, Checksum> walked = new ConcurrentHashMap<>();

    ReleasedReview(Audience audience, int year, LocalDate asOf, ActionPlan plan, List<ReleasedReport> reports,
            OwnNotes notes,
            List<Finding> findings) {
        this.audience = audience;
        this.year = year;
        this.asOf = asOf;
        this.plan = plan;
        this.reports = reports.stream().collect(Collectors.groupingBy(ReleasedReport::party,
                Collectors.toUnmodifiableMap(ReleasedReport::initiative, Function.identity())));
        this.byInitiative = byInitiative(this.reports);
        this.notes = notes;
        this.findings = List.copyOf(findings);
    }

    private ReleasedReview(ReleasedReview whole, Set<String> initiatives) {
        this.audience = whole.audience;
        this.year = whole.year;
        this.asOf = whole.asOf;
        this.plan = whole.plan.only(initiatives);
        this.reports = whole.reports.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                reports -> reports.getValue().entrySet().stream().filter(one -> initiatives.contains(one.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue))));
        this.byInitiative = byInitiative(reports);
        this.notes = whole.notes.only(initiatives);
        var others = Stream.concat(whole.plan.initiatives().stream(),
                whole.plan.past().former().stream().map(Former::initiative)).map(Initiative::key)
                .filter(key -> !initiatives.contains(key)).collect(Collectors.toSet());
        this.findings = whole.findings.stream()
                .filter(finding -> finding.isError() || finding.details().stream().noneMatch(others::contains))
                .toList();
    }

    private static Map<String, List<ReleasedReport>> byInitiative(Map<Party, Map<String, ReleasedReport>> reports) {
        return Arrays.stream(Party.values())
                .flatMap(party -> reports.getOrDefault(party, Map.of()).values().stream())
                .collect(Collectors.groupingBy(ReleasedReport::initiative, Collectors.toUnmodifiableList()));
    }

    /// The part of it that concerns some initiatives. Errors stay, for an own copy counts what was left out; a warning that names another
    /// initiative goes.
    public ReleasedReview only(Set<String> initiatives) {
        return new ReleasedReview(this, initiatives);
    }

    public Audience audience() {
        return audience;
    }

    public int year() {
        return year;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /// The plan without the initiatives that the audience may not read of.
    public ActionPlan plan() {
        return plan;
    }

    public Optional<ReleasedReport> report(Party party, String initiative) {
        return Optional.ofNullable(reports.getOrDefault(party, Map.of()).get(initiative));
    }

    /// The reports of both parties on an initiative, Canada's first; none, one or two.
    public List<ReleasedReport> reports(String initiative) {
        return byInitiative.getOrDefault(initiative, List.of());
    }

    /// The note of the audience's own party on an initiative; always empty in a joint copy.
    public Optional<OwnNote> ownNote(String initiative) {
        return notes.on(initiative);
    }

    /// The findings this audience may read, by place.
    public List<Finding> findings() {
        return findings;
    }

    /// How many records of the plan and of the audience's own party were refused and left out.
    public int leftOut() {
        return places(Finding::refusesRecord);
    }

    /// How many notes of the audience's own party were refused and left out, whose records stay.
    public int notesLeftOut() {
        return places(Finding::refusesNote);
    }

    private int places(Predicate<Finding> kind) {
        return (int) findings.stream().filter(kind).map(Finding::place).map(place -> place.at("")).distinct().count();
    }

    /// The markings of the released records, without [Marking#UNCLASSIFIED]; empty for an unclassified document.
    public List<Marking> markings() {
        return reports.values().stream().flatMap(byKey -> byKey.values().stream()).map(ReleasedReport::marking)
                .filter(marking -> marking != Marking.UNCLASSIFIED).distinct().sorted(Comparator.naturalOrder())
                .toList();
    }

    /// SHA-256, in hexadecimal, of everything this audience may read. It names the content without depending on what is withheld: a change
    /// that an audience may not read leaves its checksum as it is.
    public String checksum() {
        return checksum(Optional.empty());
    }

    /// The checksum of this review together with the last one before it, if there is one.
    public String checksum(Optional<ReleasedReview> previous) {
        return walked(previous).hex();
    }

    /// One that has walked this review, and the one before it.
    Checksum walked(Optional<ReleasedReview> previous) {
        return walked.computeIfAbsent(previous, before -> {
            var checksum = addTo(new Checksum());
            return before.map(last -> last.addTo(checksum)).orElse(checksum);
        }).copy();
    }

    Checksum addTo(Checksum checksum) {
        checksum.add(audience).add(year).add(asOf).add(plan.pillars()).add(plan.areas())
                .add(plan.organizations())
                .add(plan.initiatives()).add(plan.milestones()).add(plan.sources()).add(reports).add(notes.all())
                .add(findings);
        return addPast(checksum);
    }

    /// A plan that has always been the same keeps the checksum that it had before plans had dates.
    private Checksum addPast(Checksum checksum) {
        var past = plan.past();
        return past.since().isEmpty() && past.former().isEmpty()
                ? checksum
                : checksum.add(past.since()).add(past.former());
    }

    @Override
    public String toString() {
        return "ReleasedReview[" + audience + ", " + year + "]";
    }
}
