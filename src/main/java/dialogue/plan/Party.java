package dialogue.plan;

import java.util.List;

/// One of the two sides of the partnership; each reports through its foreign ministry.
public enum Party implements Keyed {
    CANADA, KOREA;

    public Party other() {
        return this == CANADA ? KOREA : CANADA;
    }

    /// Both sides, this one first.
    public List<Party> andOther() {
        return List.of(this, other());
    }
}
