package dialogue.plan;

/// Whether an initiative stands in the Action Plan of July 2024 or arose beyond it.
public enum Origin implements Keyed {
    PLAN, BEYOND
}
