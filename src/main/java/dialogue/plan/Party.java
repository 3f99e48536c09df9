package dialogue.plan;

/// One of the two sides of the partnership; each reports through its foreign ministry.
public enum Party implements Keyed {
    CANADA, KOREA;

    public Party other() {
        return this == CANADA ? KOREA : CANADA;
    }
}
