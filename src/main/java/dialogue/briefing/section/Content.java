package dialogue.briefing.section;

import dialogue.briefing.Edition;
import dialogue.briefing.Lineage;
import dialogue.briefing.attention.Attention;
import dialogue.briefing.attention.AttentionRules;
import dialogue.briefing.change.Change;
import dialogue.briefing.change.Comparison;
import dialogue.briefing.change.FrameChange;
import dialogue.briefing.change.PlanChange;
import dialogue.briefing.change.PlanComparison;
import dialogue.briefing.matter.Matter;
import dialogue.briefing.matter.Matters;
import dialogue.plan.Initiative;
import dialogue.plan.Party;
import dialogue.plan.Status;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What every part is made from: the edition, and what the rules found in it, computed once.
public final class Content {

    private final Edition edition;
    private final List<Attention> attention;
    private final Map<String, List<Attention>> byInitiative;
    private final Optional<Lineage> lineage;
    private final List<Change> changes;
    private final List<PlanChange> planChanges;
    private final List<Matter> matters;
    private final Map<String, Integer> ranks;

    public Content(Edition edition) {
        this.edition = edition;
        this.attention = new AttentionRules(edition.review(), edition.previous(), edition.first()).all();
        this.byInitiative = attention.stream().collect(Collectors.groupingBy(reason -> reason.initiative().key()));
        this.lineage = edition.previous().map(last -> new Lineage(last, edition.review()));
        this.changes = edition.previous().map(last -> Comparison.of(last, edition.review(), edition.first()))
                .orElse(List.of());
        this.planChanges = edition.previous().map(last -> PlanComparison.of(last, edition.review())).orElse(List.of());
        this.matters = Matters.ranked(edition.review(), this::attention);
        this.ranks = IntStream.range(0, matters.size()).boxed()
                .collect(Collectors.toMap(at -> matters.get(at).initiative().key(), at -> at + 1));
    }

    public Edition edition() {
        return edition;
    }

    public ReleasedReview review() {
        return edition.review();
    }

    public Optional<ReleasedReview> previous() {
        return edition.previous();
    }

    public LocalDate asOf() {
        return review().asOf();
    }

    /// Both parties, in the order of the copy.
    public List<Party> parties() {
        return edition.first().andOther();
    }

    public List<Attention> attention() {
        return attention;
    }

    public List<Attention> attention(Initiative initiative) {
        return byInitiative.getOrDefault(initiative.key(), List.of());
    }

    /// What has changed since the last review, initiative by initiative; empty in the first year.
    public List<Change> changes() {
        return changes;
    }

    /// What has changed in the plan's initiatives since the last review, kind by kind; empty in the first year.
    public List<PlanChange> planChanges() {
        return planChanges;
    }

    /// What has changed in the plan's pillars and areas; before a meeting, in the pillars that it concerns.
    public List<FrameChange> frameChanges() {
        var pillars = review().plan().initiatives().stream().map(Initiative::pillar).distinct().toList();
        return previous().map(last -> FrameChange.of(last.plan(), review().plan())).orElse(List.of()).stream()
                .filter(change -> edition.meeting().isEmpty() || change.concerns(pillars)).toList();
    }

    public boolean isPlanChanged() {
        return !planChanges.isEmpty() || !frameChanges().isEmpty();
    }

    /// What an initiative was at the last review, by whatever key; empty in the first year.
    public List<Initiative> before(Initiative initiative) {
        return lineage.map(ties -> ties.before(initiative)).orElse(List.of());
    }

    /// Where it stood at the last review.
    public Optional<Status> statusBefore(Initiative initiative) {
        return lineage.flatMap(ties -> ties.standing(initiative).status());
    }

    /// The matters for the Dialogue, the heaviest first.
    public List<Matter> matters() {
        return matters;
    }

    /// Whether an initiative is one of the matters.
    public boolean isMatter(Initiative initiative) {
        return rank(initiative).isPresent();
    }

    /// Its rank among the matters, from 1; empty where it is none.
    public Optional<Integer> rank(Initiative initiative) {
        return Optional.ofNullable(ranks.get(initiative.key()));
    }

    /// Since when what happened is told: the last review or, where there is none before, twelve months ago.
    public LocalDate since() {
        return previous().map(ReleasedReview::asOf).orElse(asOf().minusYears(1));
    }
}
