package dialogue.occasion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dialogue.plan.PlanKey;
import java.util.stream.Stream;

/// What papers are made for: the annual Strategic Dialogue, one meeting, or that the parties report.
public sealed interface Occasion {

    Occasion ANNUAL = new Annual();
    Occasion COLLECT = new Collect();

    /// Its name in files, columns and folders: `annual`, `collect`, or the key of the meeting's milestone.
    @JsonValue
    String key();

    /// The occasion of a key.
    ///
    /// @throws IllegalArgumentException for what is neither of the two nor of the [form of a key][PlanKey]
    @JsonCreator
    static Occasion of(String key) {
        return Stream.of(ANNUAL, COLLECT).filter(known -> known.key().equals(key)).findFirst()
                .orElseGet(() -> new Meeting(key));
    }

    /// True for the key of an occasion.
    static boolean isKey(String key) {
        return key.equals(ANNUAL.key()) || key.equals(COLLECT.key()) || PlanKey.isKey(key);
    }

    /// The annual Strategic Dialogue.
    record Annual() implements Occasion {

        @Override
        public String key() {
            return "annual";
        }
    }

    /// The forms by which the parties are asked for their reports; no briefing is made of it.
    record Collect() implements Occasion {

        @Override
        public String key() {
            return "collect";
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
