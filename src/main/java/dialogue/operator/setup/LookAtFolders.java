package dialogue.operator.setup;

import dialogue.intake.folder.InputFolder;
import dialogue.language.LocalizedMessage;
import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Whether the folders are there, and may be read and written; nothing is made in them.
public record LookAtFolders(Path input, Path output) {

    LocalizedMessage read() {
        var years = new InputFolder(input).years();
        if (years.isEmpty() || !Files.isReadable(input)) {
            throw Problem.of(Kind.FAILED, "setup.no-reviews", input.toString());
        }
        return LocalizedMessage.of("setup.input", input.toString(),
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    LocalizedMessage written() {
        if (Files.exists(output)) {
            return writable(output, "setup.output");
        }
        var above = output.toAbsolutePath().normalize();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return writable(above == null ? output : above, "setup.output-new");
    }

    private LocalizedMessage writable(Path folder, String code) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw Problem.of(Kind.FAILED, "output.cannot-write", output.toString());
        }
        return LocalizedMessage.of(code, output.toString());
    }
}
