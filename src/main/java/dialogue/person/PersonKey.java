package dialogue.person;

import dialogue.plan.Keyed;
import dialogue.plan.Party;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Under which name a person is known, to the audit too: `canada/marie`, or `joint/admin` of one without ministry. Each side gives its names by
/// itself, so that none learns from a name that is taken whom the other one has.
///
/// @param name up to 40 small letters and digits, with points or hyphens between them
public record PersonKey(Optional<Party> ministry, String name) {

    private static final String JOINT = "joint";
    private static final Pattern NAME = Pattern.compile("(?=.{1,40}$)[a-z0-9]+([.-][a-z0-9]+)*");

    public PersonKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a person");
        }
    }

    /// Reads what a person typed, in whatever case; empty where it names nobody there could be.
    public static Optional<PersonKey> of(String typed) {
        var parts = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT).split("/", -1);
        return parts.length == 2 && isSide(parts[0]) && NAME.matcher(parts[1]).matches()
                ? Optional.of(new PersonKey(ministry(parts[0]), parts[1]))
                : Optional.empty();
    }

    private static boolean isSide(String key) {
        return key.equals(JOINT) || ministry(key).isPresent();
    }

    private static Optional<Party> ministry(String key) {
        return Arrays.stream(Party.values()).filter(party -> party.key().equals(key)).findAny();
    }

    /// The ministry's key, or `joint`.
    public String side() {
        return ministry.map(Keyed::key).orElse(JOINT);
    }

    @Override
    public String toString() {
        return side() + "/" + name;
    }
}
