package dialogue.run.stage;

import dialogue.intake.Misread;
import dialogue.intake.Reading;
import dialogue.intake.SourceRow;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A line of the staged file: a reading in JSON. Exactly one of the two is there.
record Line(@Nullable SourceRow row, @Nullable Misread misread) {

    private static final JsonMapper JSON = new JsonMapper();

    static byte[] bytes(Reading reading) {
        return JSON.writeValueAsBytes(switch (reading) {
            case SourceRow row -> new Line(row, null);
            case Misread misread -> new Line(null, misread);
        });
    }

    /// @throws IllegalStateException where the line is no reading; it does not repeat the line
    static Reading reading(String json, int number) {
        try {
            var line = JSON.readValue(json, Line.class);
            return line.row() == null ? Objects.requireNonNull(line.misread()) : line.row();
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalStateException("Staged line " + number + " is damaged: " + e.getClass().getSimpleName());
        }
    }
}
