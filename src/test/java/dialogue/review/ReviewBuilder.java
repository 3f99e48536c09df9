package dialogue.review;

import dialogue.finding.Finding;
import dialogue.finding.Place;
import dialogue.language.Text;
import dialogue.plan.Area;
import dialogue.plan.Cadence;
import dialogue.plan.Dated;
import dialogue.plan.DatedPlan;
import dialogue.plan.Initiative;
import dialogue.plan.Instrument;
import dialogue.plan.Kind;
import dialogue.plan.Marking;
import dialogue.plan.Milestone;
import dialogue.plan.Organization;
import dialogue.plan.OrganizationName;
import dialogue.plan.Origin;
import dialogue.plan.Party;
import dialogue.plan.Period;
import dialogue.plan.Pillar;
import dialogue.plan.PlanDate;
import dialogue.plan.Source;
import dialogue.plan.Stage;
import dialogue.plan.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Builds reviews for tests in the plan's own words: one pillar, two organizations, and what the test adds.
public final class ReviewBuilder {

    private final int year;
    private final LocalDate asOf;
    private final List<Dated<Initiative>> initiatives = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>(List.of(aSource("AP"), aSource("C1")));
    private final List<Report> reports = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ReviewBuilder(LocalDate asOf) {
        this.year = asOf.getYear();
        this.asOf = asOf;
    }

    public static ReviewBuilder aReview(String asOf) {
        return new ReviewBuilder(LocalDate.parse(asOf));
    }

    public static Initiative anInitiative(String key, Cadence cadence, @Nullable PlanDate since, @Nullable PlanDate due,
            Origin origin) {
        return new Initiative(key, key.substring(1, 2), Optional.of("2a").filter(_ -> key.startsWith("P2")),
                Kind.DIALOGUE, Optional.empty(), cadence,
                Text.of("Title " + key, "Titre " + key, "제목 " + key), Set.of(),
                Map.of(Party.CANADA, List.of("gac"), Party.KOREA, List.of("mofa")), Optional.ofNullable(since),
                Optional.ofNullable(due),
                origin, List.of(),
                List.of("AP"));
    }

    public static Initiative anAgreement(String key, Instrument instrument) {
        var one = anInitiative(key, Cadence.ONCE, null, null, Origin.PLAN);
        return new Initiative(key, one.pillar(), one.area(), Kind.AGREEMENT, Optional.of(instrument), one.cadence(),
                one.title(), one.courtesy(), one.leads(), one.since(), one.due(), one.origin(), one.replaces(),
                one.sources());
    }

    /// The same, as one that goes on with others.
    public static Initiative replacing(Initiative one, String... former) {
        return new Initiative(one.key(), one.pillar(), one.area(), one.kind(), one.instrument(), one.cadence(),
                one.title(), one.courtesy(), one.leads(), one.since(), one.due(), one.origin(), List.of(former),
                one.sources());
    }

    public static Source aSource(String key) {
        return new Source(key, Text.same("Publisher " + key), Text.same("Page " + key),
                Optional.of("https://example.org/" + key), Optional.empty(), Optional.empty());
    }

    public ReviewBuilder source(String key) {
        sources.add(aSource(key));
        return this;
    }

    public ReviewBuilder milestone(Milestone milestone) {
        milestones.add(milestone);
        return this;
    }

    public ReviewBuilder initiative(Initiative initiative) {
        return initiative(initiative, null, null);
    }

    /// A row of the plan that holds from a day and until a day.
    public ReviewBuilder initiative(Initiative initiative, @Nullable String from, @Nullable String until) {
        initiatives.add(new Dated<>(initiative, new Period(from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until))));
        return this;
    }

    public ReviewBuilder initiative(String key) {
        return initiative(anInitiative(key, Cadence.CONTINUING, null, null, Origin.PLAN));
    }

    public ReviewBuilder beyondThePlan(String key) {
        return initiative(anInitiative(key, Cadence.CONTINUING, null, null, Origin.BEYOND));
    }

    public ReviewBuilder milestone(String initiative, Stage stage, PlanDate date, boolean confirmed) {
        milestones.add(new Milestone("m" + milestones.size(), Optional.of(initiative), stage, date, Optional.empty(),
                Text.same("Ottawa"),
                Text.same("Milestone of " + initiative), List.of("C1"), confirmed, false));
        return this;
    }

    public ReviewBuilder report(Party party, String initiative, Status status) {
        return report(party, initiative, status, Share.JOINT, null);
    }

    public ReviewBuilder report(Party party, String initiative, Status status, Share share, @Nullable String note) {
        return report(new Report(party, initiative, status, Text.same(party + " on " + initiative), Text.NONE,
                Optional.empty(), Optional.of(asOf).filter(_ -> status == Status.COMPLETED), Text.NONE, share,
                Marking.UNCLASSIFIED,
                Optional.ofNullable(note).map(Note::new), asOf, place(party)));
    }

    /// Each party's reports stand in its one file, in the order in which they are added.
    private Place place(Party party) {
        var before = reports.stream().filter(report -> report.party() == party).count();
        return new Place(year + "/" + party.key() + ".csv", (int) before + 2, "");
    }

    public ReviewBuilder report(Report report) {
        reports.add(report);
        return this;
    }

    public ReviewBuilder finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public Review build() {
        var pillar = new Pillar("2", Text.same("Security partnerships"), Text.same("Security"));
        var area = new Area("2a", "2", Text.same("Security"), Text.same("Be secure."));
        var plan = new DatedPlan(List.of(new Dated<>(pillar, Period.ALWAYS)), List.of(new Dated<>(area, Period.ALWAYS)),
                List.of(body("gac", Party.CANADA), body("mofa", Party.KOREA)), initiatives, milestones, sources)
                .on(asOf);
        return new Review(year, asOf, plan, reports, findings);
    }

    private static Organization body(String key, Party party) {
        return new Organization(key, party,
                List.of(new OrganizationName(Text.same(key.toUpperCase(Locale.ROOT)), Text.same(key), null, null)));
    }
}
