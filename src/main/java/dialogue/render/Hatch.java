package dialogue.render;

import dialogue.plan.Status;

/// What is drawn over the fill of a status in a bar, so that neighbours stay apart on paper without colour.
public enum Hatch {
    /// The fill alone.
    NONE,
    /// An outline around nothing.
    HOLLOW,
    /// Lines that rise from left to right.
    RISING,
    /// Lines that fall from left to right.
    FALLING,
    /// Upright lines.
    UPRIGHT;

    public static Hatch of(Status status) {
        return switch (status) {
            case COMPLETED, ON_TRACK -> NONE;
            case NOT_STARTED -> HOLLOW;
            case AT_RISK -> RISING;
            case SUSPENDED -> UPRIGHT;
            case DELAYED -> FALLING;
        };
    }
}
