package dialogue.watch;

import java.util.Optional;

/// Which acts somebody looks for.
///
/// @param kind what they are done to, the first part of their names, such as `schedule`; empty for all
/// @param person who has done them; empty for anybody
public record Sought(Optional<String> kind, Optional<String> person) {

    /// All that there are.
    public static final Sought ANY = new Sought(Optional.empty(), Optional.empty());
}
