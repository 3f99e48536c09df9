package dialogue.operator.health;

import dialogue.plan.Keyed;

/// For whom it is told how the program stands.
public enum HealthLayout implements Keyed {
    /// A person.
    TEXT,
    /// A program.
    JSON,
    /// A monitor that runs plugins, such as Nagios, Icinga or Checkmk.
    NAGIOS,
    /// Prometheus, which reads figures.
    PROMETHEUS
}
