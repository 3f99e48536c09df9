package dialogue.plan;

/// How far an initiative is in the eyes of one party. Ordered from the least to the most in need of attention, so that the later of two is
/// the more cautious reading.
public enum Status implements Keyed {
    COMPLETED, ON_TRACK, NOT_STARTED, AT_RISK, SUSPENDED, DELAYED;

    /// True where something keeps it from the time promised.
    public boolean isTroubled() {
        return this == AT_RISK || this == SUSPENDED || this == DELAYED;
    }

    /// True while something is still asked of it: neither completed nor suspended.
    public boolean isActive() {
        return this != COMPLETED && this != SUSPENDED;
    }

    /// The more cautious of two: nothing counts as done before both parties say so.
    public Status orWorse(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
