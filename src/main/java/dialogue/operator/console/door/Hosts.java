package dialogue.operator.console.door;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The names under which the console may be asked for; any other is refused. Else a page elsewhere could have its own name lead here, and read the answers.
///
/// @param names in small letters
public record Hosts(Set<String> names) {

    /// This machine's, and those that are configured.
    public static Hosts of(String address, Collection<String> configured) {
        var names = new TreeSet<>(List.of("localhost", "127.0.0.1", "[::1]", small(address)));
        configured.forEach(name -> names.add(small(name)));
        return new Hosts(names);
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return names.contains(small(name));
    }
}
