package dialogue.plan;

import dialogue.language.Language;
import java.util.List;
import java.util.Optional;

/// Who reads a document: both ministries, or one of them alone.
public enum Audience implements Keyed {
    JOINT, CANADA, KOREA;

    /// The party whose own copy this is; empty for the joint one.
    public Optional<Party> owner() {
        return switch (this) {
            case JOINT -> Optional.empty();
            case CANADA -> Optional.of(Party.CANADA);
            case KOREA -> Optional.of(Party.KOREA);
        };
    }

    /// True where a reader may see its documents. The one rule of who reads what, wherever documents are shown, sent or counted.
    ///
    /// @param reader whose ministry it is; empty for who belongs to neither, and reads what neither keeps back
    public boolean readableBy(Optional<Party> reader) {
        return owner().isEmpty() || owner().equals(reader);
    }

    /// The languages its documents are written in, the owner's first.
    public List<Language> languages() {
        return switch (this) {
            case JOINT -> List.of(Language.ENGLISH, Language.FRENCH, Language.KOREAN);
            case CANADA -> List.of(Language.ENGLISH, Language.FRENCH);
            case KOREA -> List.of(Language.KOREAN, Language.ENGLISH);
        };
    }

    /// The party named first in its documents: the reader's own; in the joint ones Canada, but Korea in Korean (alternat).
    public Party first(Language language) {
        return owner().orElse(language == Language.KOREAN ? Party.KOREA : Party.CANADA);
    }
}
