package dialogue.run.job;

import dialogue.delivery.folder.OutputFolder;
import dialogue.intake.Allowance;
import dialogue.intake.life.Reviews;
import dialogue.intake.reader.MeetingKeys;
import dialogue.language.Problem;
import dialogue.occasion.Occasion;
import dialogue.occasion.Occasion.Meeting;
import dialogue.run.Extent;
import dialogue.run.RunRequest;
import dialogue.run.make.DocumentOrder;
import java.io.IOException;
import java.util.OptionalInt;

/// Whether what is asked for can be made, before its rows are read.
///
/// @param output where it would stand
record Acceptance(OutputFolder output, Extent extent, Allowance allowance) {

    /// The request with its year and folders resolved.
    ///
    /// @throws Problem where it asks for what there is not
    RunRequest accept(RunRequest request) {
        if (request.occasion().equals(Occasion.COLLECT)) {
            throw Problem.of(Problem.Kind.USAGE, "request.collect");
        }
        var resolved = resolve(request, request.year().orElseGet(() -> new Reviews(request.input()).newest()));
        if (DocumentOrder.of(resolved).isEmpty()) {
            throw Problem.of(Problem.Kind.USAGE, "request.no-document");
        }
        if (resolved.occasion() instanceof Meeting(var key)) {
            MeetingKeys.require(key, new Reviews(resolved.input()).files(resolved.year().orElseThrow()),
                    allowance.limits());
        }
        destination(resolved);
        return resolved;
    }

    RunRequest resolve(RunRequest request, int year) {
        if (!request.output().toAbsolutePath().normalize().equals(output.root())) {
            throw new IllegalArgumentException("This is for " + output.root());
        }
        var input = request.input().toAbsolutePath().normalize();
        return new RunRequest(OptionalInt.of(year), request.occasion(), request.asOf(), request.audiences(),
                request.languages(), request.formats(), input, output.root(), request.leaveOutRejected(),
                request.posting(), request.full());
    }

    static boolean isDraft(RunRequest request) {
        return new Reviews(request.input()).isOpen(request.year().orElseThrow());
    }

    /// Where what a resolved request asks for belongs.
    ///
    /// @throws Problem where it says what is to become of messages, and there will be none
    Destination destination(RunRequest request) {
        try {
            return Destination.of(request, isDraft(request), extent, output);
        } catch (IOException e) {
            throw Problem.passing(Problem.Kind.FAILED, "output.cannot-write", output.root().toString());
        }
    }
}
