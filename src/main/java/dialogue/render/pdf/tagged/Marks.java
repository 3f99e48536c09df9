package dialogue.render.pdf.tagged;

import dialogue.render.pdf.text.Passage;
import org.jspecify.annotations.Nullable;

/// The marks of a passage's words: where they are in several languages, each stretch is an element with its language.
public final class Marks {

    private final Passage passage;
    private final Mark whole;
    private final @Nullable Tag @Nullable [] spans;

    private Marks(Passage passage, Mark whole, @Nullable Tag @Nullable [] spans) {
        this.passage = passage;
        this.whole = whole;
        this.spans = spans;
    }

    /// Makes an element of a role under `parent` whose content is a passage.
    public static Marks under(Tag parent, Role role, Passage passage) {
        return of(parent.child(role), passage);
    }

    /// Lets a passage be the content of an element.
    public static Marks of(Tag tag, Passage passage) {
        return passage.isMultilingual()
                ? new Marks(passage, tag, new Tag[passage.words().size()])
                : new Marks(passage, tag.spoken(passage.language(0)), null);
    }

    /// Lets a passage be part of an artifact, or of a figure that has a text of its own.
    public static Marks all(Mark mark, Passage passage) {
        return new Marks(passage, mark, null);
    }

    boolean areSeveral() {
        return spans != null;
    }

    Mark of(int index) {
        if (spans == null || !(whole instanceof Tag tag)) {
            return whole;
        }
        var span = spans[index];
        if (span == null) {
            span = tag.child(Role.SPAN).spoken(passage.language(index));
            spans[index] = span;
        }
        return span;
    }
}
