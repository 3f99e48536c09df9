package dialogue.review;

import dialogue.plan.Keyed;

/// Whether a party shares a report with the other one or keeps it to itself.
public enum Share implements Keyed {
    JOINT, OWN
}
