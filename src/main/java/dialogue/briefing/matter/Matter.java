package dialogue.briefing.matter;

import dialogue.briefing.attention.Attention;
import dialogue.plan.Initiative;
import java.util.List;

/// A matter is an initiative that a party proposes to raise, on which the parties differ, that is late, or that slipped. Each stands once. A missing report alone
/// makes no matter.
///
/// @param reasons all that was found on it, also what makes no matter by itself, such as a missing report
public record Matter(Initiative initiative, Weight weight, Ask ask, List<Attention> reasons) {

    public Matter {
        reasons = List.copyOf(reasons);
    }
}
