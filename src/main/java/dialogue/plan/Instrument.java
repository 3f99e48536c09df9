package dialogue.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which instrument an agreement is, and so which stages it can reach. A treaty binds in law and enters into force; an arrangement, such as a
/// memorandum of understanding, binds nobody in law and takes effect, often on signature; a political statement is announced and followed up
/// (Policy on Tabling of Treaties in Parliament, treaty-accord.gc.ca; A. Aust, Modern Treaty Law and Practice, chapter 3).
public enum Instrument implements Keyed {
    TREATY(Stage.PROPOSED, Stage.TALKS_OPENED, Stage.CONCLUDED, Stage.APPROVED, Stage.SIGNED, Stage.IN_FORCE),
    ARRANGEMENT(Stage.PROPOSED, Stage.TALKS_OPENED, Stage.CONCLUDED, Stage.SIGNED, Stage.IN_EFFECT),
    STATEMENT(Stage.ANNOUNCED, Stage.FOLLOWED_UP);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, which its type cannot say
    private final List<Stage> rungs;

    Instrument(Stage... rungs) {
        this.rungs = List.of(rungs);
    }

    /// Its ladder from the bottom up.
    public List<Stage> rungs() {
        return rungs;
    }

    /// The rung from which it has effect; a statement has none.
    public Optional<Stage> effect() {
        return this == STATEMENT ? Optional.empty() : Optional.of(rungs.getLast());
    }

    /// The stages of agreements that it can reach: its rungs and, where there is a text that was signed, its revisions.
    public List<Stage> stages() {
        var revisions = this == STATEMENT ? Stream.<Stage>empty() : Stream.of(Stage.REVISED, Stage.RENEWED);
        return Stream.concat(rungs.stream(), revisions).toList();
    }

    /// False for a stage that only other instruments can reach. A meeting or a visit may concern each.
    public boolean mayReach(Stage stage) {
        return stages().contains(stage)
                || Arrays.stream(values()).noneMatch(other -> other.stages().contains(stage));
    }
}
