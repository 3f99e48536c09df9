package dialogue.plan;

/// What sort of work an initiative is.
public enum Kind implements Keyed {
    DIALOGUE, AGREEMENT, EXCHANGE, JOINT_PROJECT, COORDINATION, EXPLORATION, MECHANISM
}
