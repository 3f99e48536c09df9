package dialogue.schedule;

import dialogue.delivery.MailProtection;
import dialogue.language.Problem;
import dialogue.run.Nodes;
import dialogue.schedule.serving.TriggerKeeper;
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
public record Health(TriggerKeeper keeper, Nodes nodes, Problems problems, MailProtection protection, Path output) {

    /// What a look has found.
    ///
    /// @param wrong what keeps, or will keep, a briefing from being made or delivered
    /// @param notes what somebody has chosen and should not forget
    public record Found(List<Problem> wrong, List<Problem> notes) {}

    /// Room for several briefings.
    private static final long LEAST_BYTES = 200L << 20;

    /// Whether anything serves, no trigger is stuck, there is room on the disk, no problem waits for somebody; and whether the mail is protected.
    public Found look() {
        return new Found(wrong(), protection.lack().stream().toList());
    }

    private List<Problem> wrong() {
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
