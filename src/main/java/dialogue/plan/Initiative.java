package dialogue.plan;

import dialogue.language.Language;
import dialogue.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A piece of work that the two parties review each year.
///
/// @param key stable across years and versions of the plan, such as `P2-03`
/// @param pillar `1` to `5`, or [Pillar#CROSS_CUTTING]
/// @param area a tie made by the editors: the plan itself lists initiatives by pillar only
/// @param instrument of an agreement; empty for other kinds
/// @param courtesy the languages whose title is an unofficial translation
/// @param leads organization keys by party, each party's first one in charge
/// @param due when it was promised for
/// @param replaces the keys of former initiatives whose work it goes on with
/// @param sources where it is named: keys of sources
public record Initiative(String key, String pillar, Optional<String> area, Kind kind,
        Optional<Instrument> instrument, Cadence cadence, Text title,
        Set<Language> courtesy,
        Map<Party, List<String>> leads, Optional<PlanDate> since, Optional<PlanDate> due, Origin origin,
        List<String> replaces, List<String> sources) {

    public Initiative {
        courtesy = Set.copyOf(courtesy);
        leads = Map.copyOf(leads);
        replaces = List.copyOf(replaces);
        sources = List.copyOf(sources);
    }

    public List<String> leads(Party party) {
        return leads.getOrDefault(party, List.of());
    }

    /// True from the first day on which it may have begun; without a day, always.
    public boolean hasBegun(LocalDate day) {
        return since.map(date -> date.hasBegun(day)).orElse(true);
    }

    public boolean isBeyondPlan() {
        return origin == Origin.BEYOND;
    }
}
