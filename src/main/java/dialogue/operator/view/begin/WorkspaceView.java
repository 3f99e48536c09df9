package dialogue.operator.view.begin;

import dialogue.operator.answer.Answer;
import dialogue.operator.workspace.WriteWorkspace;
import java.nio.file.Path;
import java.util.List;

/// What was written to begin with.
public record WorkspaceView(List<Part> parts) implements Answer {

    @Override
    public Lines lines() {
        return new Lines(Part.class, parts);
    }

    /// A part of a workspace.
    ///
    /// @param part such as `configuration`
    /// @param files that were written; none where something was there already and was left as it is
    public record Part(String part, String path, List<String> files) {}

    /// Tells what was written.
    public static WorkspaceView of(List<WriteWorkspace.Part> parts) {
        return new WorkspaceView(parts.stream().map(part -> new Part(part.purpose().key(), part.path().toString(),
                part.files().stream().map(Path::toString).toList())).toList());
    }
}
