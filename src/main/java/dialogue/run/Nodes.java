package dialogue.run;

/// The processes that work on one output folder, and whether they are alive.
public interface Nodes {

    /// The name of this process; from the first call on it tells the others every few seconds that it is alive.
    String self();

    /// Tells the others that this process serves: schedules fire in it.
    void serve();

    /// True where a process is no more: on this machine at once, on another one (or before the machine was started anew) when this process
    /// has heard nothing of it for a minute. No step of a clock makes a living one gone.
    boolean isGone(String node);

    /// True where a living process serves.
    boolean isServed();

    /// True where a living process serves that knows a mail server.
    boolean isMailed();
}
