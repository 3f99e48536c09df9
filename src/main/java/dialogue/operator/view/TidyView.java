package dialogue.operator.view;

import dialogue.operator.answer.Answer;
import dialogue.run.Retention;
import java.util.List;

/// What was removed because it is old, or would be.
///
/// @param dryRun true where nothing was removed
public record TidyView(boolean dryRun, List<Old> old) implements Answer {

    @Override
    public Lines lines() {
        return new Lines(Old.class, old);
    }

    /// A kind of it.
    ///
    /// @param age as configured
    public record Old(String kind, String age, List<String> names) {}

    /// Tells what is old.
    public static TidyView of(boolean dryRun, List<Retention.Old> kinds) {
        return new TidyView(dryRun,
                kinds.stream().map(each -> new Old(each.kind().key(), each.age(), each.names())).toList());
    }
}
