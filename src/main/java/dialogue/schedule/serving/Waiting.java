package dialogue.schedule.serving;

/// What waits for the one thread that makes briefings, beside the schedules; every bean of this type is found. The server asks for it at each look, and when told
/// that something waits. What it throws is a problem that stands.
@FunctionalInterface
public interface Waiting {

    /// Makes what waits and what broke off, one after the other. Nothing that this process has taken up is at work then.
    void make();
}
