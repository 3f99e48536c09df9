package dialogue.briefing;

import dialogue.plan.Keyed;

/// What a briefing is besides a briefing: it stands on the cover, and at the head and the foot of each page and printed sheet.
public enum Stamp implements Keyed {
    /// Its reports are still collected.
    DRAFT,
    /// Its input says of itself that it is a sample: no ministry wrote the reports.
    SAMPLE;

    /// How it is written.
    public Phrase words() {
        return Phrase.say("page." + key());
    }
}
