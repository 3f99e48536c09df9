package dialogue.finding;

import java.util.Comparator;
import java.util.List;

/// The order in which a person works findings off: what has to be mended first stands first, since the rest often follows from it.
public final class CauseOrder {

    /// Of a record that is refused anyway because another one is.
    private static final String CONSEQUENCE = "reference.refused";

    private static final List<String> CAUSES = List.of("party", "form", "marking", "key", "reference", "value", "sense",
            "glyph", "note", "language", "coverage");

    /// Causes before what follows from them; the same kind together, by place.
    public static final Comparator<Finding> BY_CAUSE = Comparator.comparingInt(CauseOrder::rank)
            .thenComparing(Finding::code).thenComparing(Finding::place);

    private CauseOrder() {}

    private static int rank(Finding finding) {
        var kind = finding.kind();
        return finding.code().equals(CONSEQUENCE) || !CAUSES.contains(kind) ? CAUSES.size() : CAUSES.indexOf(kind);
    }
}
