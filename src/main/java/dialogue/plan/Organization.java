package dialogue.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A ministry or body of one party, under every name it has borne.
///
/// @param names in the order of their periods, which do not overlap; never empty
public record Organization(String key, Party party, List<OrganizationName> names) {

    public Organization {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Organization " + key + " has no name");
        }
        names = names.stream().sorted(Comparator.comparing(OrganizationName::from)).toList();
    }

    /// The name it bore on a day; before its first period the first name, in a gap or after the last period the latest before that day.
    public OrganizationName nameOn(LocalDate day) {
        return names.stream().filter(name -> !name.from().isAfter(day)).reduce((earlier, later) -> later)
                .orElse(names.getFirst());
    }
}
