package dialogue.occasion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dialogue.plan.PlanKey;

/// What a briefing is made for: the annual Strategic Dialogue, or one meeting.
public sealed interface Occasion {

    Occasion ANNUAL = new Annual();

    /// Its name in files, columns and folders: `annual`, or the key of the meeting's milestone.
    @JsonValue
    String key();

    /// The occasion of a key.
    ///
    /// @throws IllegalArgumentException for what is neither `annual` nor the [form of a key][PlanKey]
    @JsonCreator
    static Occasion of(String key) {
        return key.equals(ANNUAL.key()) ? ANNUAL : new Meeting(key);
    }

    /// True for the key of an occasion.
    static boolean isKey(String key) {
        return key.equals(ANNUAL.key()) || PlanKey.isKey(key);
    }

    /// The annual Strategic Dialogue.
    record Annual() implements Occasion {

        @Override
        public String key() {
            return "annual";
        }
    }

    /// A meeting of the plan.
    ///
    /// @param key of its milestone
    record Meeting(String key) implements Occasion {

        /// @throws IllegalArgumentException where it is no key of a milestone
        public Meeting {
            if (!PlanKey.isKey(key)) {
                throw new IllegalArgumentException("This is no key of a meeting");
            }
        }
    }
}
