package dialogue.watch;

import java.util.List;

/// Every act of a person, for good, and what the program takes back of a person's acts.
public interface Audit {

    /// The name under which the program itself acts.
    String PROGRAM = "dialogue";

    /// Enters that a person does something now; within the caller's transaction, if there is one, so that neither is without the other.
    ///
    /// @param person the name under which the system knows them
    /// @param act such as `schedule.pause`
    /// @param subject what it is done to, such as `annual`
    void enter(String person, String act, String subject);

    /// What was done to one subject, the oldest first.
    List<Act> about(String subject);

    /// A page of those that are sought, the newest first.
    ///
    /// @param before only those with a smaller number
    /// @param most no more than these
    List<Act> page(Sought sought, long before, int most);

    /// All acts, the newest first.
    List<Act> acts();
}
