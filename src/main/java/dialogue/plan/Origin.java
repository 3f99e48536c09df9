package dialogue.plan;

/// Where an initiative comes from: the published text of the Action Plan of July 2024 names it, among its initiatives or its achievements; it is
/// work under one of the plan's pillars that the text at hand does not name; or it arose beyond the plan.
public enum Origin implements Keyed {
    PLAN, PILLARS, BEYOND
}
