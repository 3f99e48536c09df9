package dialogue.run;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a briefing is made for: the annual Strategic Dialogue, or one meeting.
///
/// @param key `annual`, or the key of the meeting's milestone; also the folder's name in `output/YEAR/`
public record Occasion(String key) {

    /// It names a folder and a file, so it is written in what every file system takes.
    private static final Pattern KEYS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    public static final Occasion ANNUAL = new Occasion("annual");

    /// @throws IllegalArgumentException for a key that cannot name a folder: see [#mayBe(String)]
    public Occasion {
        if (!mayBe(key)) {
            throw new IllegalArgumentException("The key of an occasion cannot name a folder");
        }
    }

    /// True for letters and digits of ASCII, points, dashes and underscores, at most 80, a letter or digit first.
    public static boolean mayBe(String key) {
        return KEYS.matcher(key).matches();
    }

    /// The key of the meeting's milestone; empty for the annual briefing.
    public Optional<String> meeting() {
        return equals(ANNUAL) ? Optional.empty() : Optional.of(key);
    }
}
