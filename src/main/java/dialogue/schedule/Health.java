package dialogue.schedule;

import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.watch.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the briefings will be made by themselves, for a person or a monitor. It looks and repairs nothing.
///
/// @param output the folder of the ledger
public record Health(Keeper keeper, Nodes nodes, Problems problems, Path output) {

    /// Several briefings find room in it.
    private static final long LEAST_BYTES = 200L << 20;

    /// What is not as it should be: nothing serves, a trigger is stuck, the disk is nearly full, problems wait for somebody.
    public List<Problem> look() {
        var wrong = new ArrayList<Problem>();
        if (!nodes.isServed()) {
            wrong.add(notServed(output));
        }
        wrong.addAll(keeper.health());
        fullDisk().ifPresent(wrong::add);
        var standing = problems.standing().size();
        if (standing > 0) {
            wrong.add(Problem.of(Problem.Kind.FAILED, "health.problems", standing));
        }
        return wrong;
    }

    /// Nothing fires for an output folder.
    public static Problem notServed(Path output) {
        return Problem.of(Problem.Kind.FAILED, "health.not-served", output.toString());
    }

    private Optional<Problem> fullDisk() {
        try {
            return Files.getFileStore(output).getUsableSpace() < LEAST_BYTES
                    ? Optional.of(Problem.of(Problem.Kind.FAILED, "health.disk", output.toString(), LEAST_BYTES >> 20))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.of(Problem.Kind.FAILED, "output.cannot-write", output.toString()));
        }
    }
}
