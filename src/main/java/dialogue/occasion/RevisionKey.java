package dialogue.occasion;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which revision is meant of all there are, or which of what was made on the side.
///
/// @param aside true for what was made on the side, which is no revision
/// @param number from 1, counted by year and occasion, and on the side by itself
public record RevisionKey(int year, Occasion occasion, boolean aside, int number) {

    private static final Pattern WORDS = Pattern
            .compile("(?<year>[12][0-9]{3})[ /](?<occasion>[^ /]+)[ /](?<kind>[rs])(?<number>[1-9][0-9]{0,8})");

    /// What a person names as `2026 annual r2`, or by its folder `2026/annual/r2`; empty for other words.
    public static Optional<RevisionKey> named(String words) {
        var match = WORDS.matcher(words.strip());
        return match.matches() && Occasion.isKey(match.group("occasion"))
                ? Optional.of(new RevisionKey(Integer.parseInt(match.group("year")),
                        Occasion.of(match.group("occasion")), match.group("kind").equals("s"),
                        Integer.parseInt(match.group("number"))))
                : Optional.empty();
    }

    /// A revision.
    public static RevisionKey revision(int year, Occasion occasion, int number) {
        return new RevisionKey(year, occasion, false, number);
    }

    /// What was made on the side.
    public static RevisionKey aside(int year, Occasion occasion, int number) {
        return new RevisionKey(year, occasion, true, number);
    }

    /// The first of its kind.
    public RevisionKey first() {
        return new RevisionKey(year, occasion, aside, 1);
    }

    /// The one after it.
    public RevisionKey next() {
        return new RevisionKey(year, occasion, aside, number + 1);
    }

    /// The name of its folder, `r2` or `s1`.
    public String name() {
        return (aside ? "s" : "r") + number;
    }

    /// Such as `2026 annual r2`.
    @Override
    public String toString() {
        return year + " " + occasion.key() + " " + name();
    }
}
