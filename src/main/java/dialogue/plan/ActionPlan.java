package dialogue.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Action Plan of July 2024 and what arose beyond it, as it stands on a day: pillars, areas, organizations, initiatives, milestones and the sources
/// that these name, each in its file's order, milestones by date. A source that no record names is not among them: nobody could tell whether it stands
/// for one that this plan leaves out. Immutable; every key that one record names exists in another (`intake` saw to it).
public final class ActionPlan {

    private final Map<String, Pillar> pillars;
    private final Map<String, Area> areas;
    private final Map<String, Organization> organizations;
    private final Map<String, Initiative> initiatives;
    private final List<Initiative> inOrder;
    private final List<Milestone> milestones;
    private final List<Source> sources;
    private final Past past;
    private final Map<String, List<Milestone>> byInitiative;

    public ActionPlan(Collection<Pillar> pillars, Collection<Area> areas, Collection<Organization> organizations,
            Collection<Initiative> initiatives, Collection<Milestone> milestones, Collection<Source> sources) {
        this(pillars, areas, organizations, initiatives, milestones, sources, Past.none(List.copyOf(initiatives)));
    }

    ActionPlan(Collection<Pillar> pillars, Collection<Area> areas, Collection<Organization> organizations,
            Collection<Initiative> initiatives, Collection<Milestone> milestones, Collection<Source> sources,
            Past past) {
        this.past = past;
        this.pillars = index(pillars, Pillar::key);
        this.areas = index(areas, Area::key);
        this.organizations = index(organizations, Organization::key);
        this.initiatives = index(initiatives, Initiative::key);
        this.inOrder = List.copyOf(initiatives);
        this.milestones = milestones.stream()
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::key)).toList();
        this.byInitiative = this.milestones.stream().filter(milestone -> milestone.initiative().isPresent())
                .collect(Collectors.groupingBy(milestone -> milestone.initiative().orElseThrow()));
        var named = Stream.concat(initiatives.stream().map(Initiative::sources),
                milestones.stream().map(Milestone::sources)).flatMap(List::stream).collect(Collectors.toSet());
        this.sources = sources.stream().filter(source -> named.contains(source.key())).toList();
    }

    private static <T> Map<String, T> index(Collection<T> records, Function<T, String> key) {
        return records.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> {
            throw new IllegalArgumentException("The key " + key.apply(first) + " stands twice");
        }, LinkedHashMap::new));
    }

    public List<Pillar> pillars() {
        return List.copyOf(pillars.values());
    }

    /// The keys of the pillars and, last, of what cuts across them.
    public List<String> chapters() {
        return Stream.concat(pillars.keySet().stream(), Stream.of(Pillar.CROSS_CUTTING)).toList();
    }

    public List<Area> areas() {
        return List.copyOf(areas.values());
    }

    public List<Area> areas(String pillar) {
        return areas.values().stream().filter(area -> area.pillar().equals(pillar)).toList();
    }

    public List<Organization> organizations() {
        return List.copyOf(organizations.values());
    }

    public List<Initiative> initiatives() {
        return inOrder;
    }

    /// The initiatives of a pillar, or of [Pillar#CROSS_CUTTING].
    public List<Initiative> initiatives(String pillar) {
        return initiatives.values().stream().filter(one -> one.pillar().equals(pillar)).toList();
    }

    /// The sources that its initiatives and milestones name.
    public List<Source> sources() {
        return sources;
    }

    /// All milestones by date.
    public List<Milestone> milestones() {
        return milestones;
    }

    /// The milestones of one initiative by date, those of what it goes on with among them; but that this ended is no end of it.
    public List<Milestone> milestones(String initiative) {
        var own = byInitiative.getOrDefault(initiative, List.of());
        var replaced = known(initiative).map(past::replacedBy).orElse(Set.of());
        return replaced.isEmpty()
                ? own
                : milestones.stream().filter(one -> own.contains(one) || (one.stage() != Stage.ENDED
                        && one.initiative().filter(replaced::contains).isPresent())).toList();
    }

    public Optional<Milestone> milestone(String key) {
        return milestones.stream().filter(milestone -> milestone.key().equals(key)).findFirst();
    }

    public Optional<Area> area(String key) {
        return Optional.ofNullable(areas.get(key));
    }

    public Optional<Initiative> initiative(String key) {
        return Optional.ofNullable(initiatives.get(key));
    }

    /// An initiative of the plan, or one that was in it before, as it last stood there.
    public Optional<Initiative> known(String key) {
        return initiative(key).or(() -> former(key).map(Former::initiative));
    }

    /// The same, or instead of one that has left the plan the first that goes on with it, if any does.
    public Optional<Initiative> goingOn(String key) {
        return initiative(key).or(() -> initiatives.values().stream()
                .filter(one -> past.replacedBy(one).contains(key)).findFirst()).or(() -> known(key));
    }

    /// An initiative that has left the plan.
    public Optional<Former> former(String key) {
        return past.former().stream().filter(one -> one.initiative().key().equals(key)).findFirst();
    }

    /// What it knows of the days before.
    public Past past() {
        return past;
    }

    public Optional<Organization> organization(String key) {
        return Optional.ofNullable(organizations.get(key));
    }

    /// The name an organization bore on a day.
    ///
    /// @throws IllegalArgumentException for a key the plan does not have
    public OrganizationName nameOn(String organization, LocalDate day) {
        return organization(organization)
                .orElseThrow(() -> new IllegalArgumentException("No organization " + organization)).nameOn(day);
    }

    /// The same plan with some of the initiatives only, their milestones, and the organizations that lead them.
    public ActionPlan only(Set<String> keys) {
        var kept = initiatives.values().stream().filter(initiative -> keys.contains(initiative.key())).toList();
        var leads = kept.stream().flatMap(initiative -> initiative.leads().values().stream()).flatMap(List::stream)
                .collect(Collectors.toSet());
        return new ActionPlan(pillars.values(), areas.values(),
                organizations.values().stream().filter(one -> leads.contains(one.key())).toList(), kept,
                milestones.stream().filter(milestone -> milestone.initiative().filter(keys::contains).isPresent())
                        .toList(),
                sources, past.only(keys::contains));
    }

    /// The same plan without some initiatives and their milestones.
    public ActionPlan without(Set<String> keys) {
        return keys.isEmpty()
                ? this
                : new ActionPlan(pillars.values(), areas.values(), organizations.values(),
                        initiatives.values().stream().filter(initiative -> !keys.contains(initiative.key())).toList(),
                        milestones.stream()
                                .filter(milestone -> milestone.initiative().filter(keys::contains).isEmpty())
                                .toList(),
                        sources, past.only(key -> !keys.contains(key)));
    }
}
