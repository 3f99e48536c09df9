package dialogue.operator.cli.work;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// A folder for the time of a trial.
record TrialFolder(Path path) implements AutoCloseable {

    static TrialFolder make() {
        try {
            return new TrialFolder(Files.createTempDirectory("dialogue"));
        } catch (IOException e) {
            throw Problem.of(Kind.FAILED, "output.cannot-write", System.getProperty("java.io.tmpdir"));
        }
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            System.getLogger(TrialFolder.class.getName()).log(System.Logger.Level.WARNING, "{0} could not be removed",
                    path);
        }
    }
}
