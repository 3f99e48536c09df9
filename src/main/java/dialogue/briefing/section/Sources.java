package dialogue.briefing.section;

import dialogue.briefing.Phrase;
import dialogue.plan.Source;
import dialogue.release.ReleasedReview;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sources of a copy by their numbers: counted in the order of the list, over those alone that the copy's records name, so that a number that is
/// missing cannot tell of a record that its reader does not get.
public final class Sources {

    private final List<Source> all;
    private final List<String> keys;

    public Sources(ReleasedReview review) {
        this.all = review.plan().sources();
        this.keys = all.stream().map(Source::key).toList();
    }

    /// In the order of their numbers.
    public List<Source> all() {
        return all;
    }

    /// From 1.
    public int number(Source source) {
        return keys.indexOf(source.key()) + 1;
    }

    /// The numbers of some sources, such as `[3] [12]`; none where there is none.
    public Phrase numbers(List<String> sources) {
        return new Phrase.Name(IntStream.range(0, keys.size()).filter(at -> sources.contains(keys.get(at)))
                .mapToObj(at -> "[" + (at + 1) + "]").collect(Collectors.joining(" ")));
    }
}
