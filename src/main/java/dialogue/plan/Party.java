package dialogue.plan;

import java.time.ZoneId;
import java.util.List;

/// One of the two sides of the partnership; each reports through its foreign ministry.
public enum Party implements Keyed {
    CANADA("America/Toronto"), KOREA("Asia/Seoul");

    private final ZoneId zone;

    Party(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /// The region of its capital, by whose clock its people work.
    public ZoneId zone() {
        return zone;
    }

    public Party other() {
        return this == CANADA ? KOREA : CANADA;
    }

    /// Both sides, this one first.
    public List<Party> andOther() {
        return List.of(this, other());
    }
}
