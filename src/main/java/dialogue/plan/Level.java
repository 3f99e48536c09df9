package dialogue.plan;

/// The level at which a meeting was held. Ranks of the two countries are matched, not translated.
public enum Level implements Keyed {
    LEADERS, MINISTERS, DEPUTY_MINISTERS, DIRECTORS_GENERAL, WORKING
}
