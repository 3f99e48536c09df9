package dialogue.operator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// `dialogue` itself: only its help and its version; without a command the arguments are those of `brief`.
@Command(name = "dialogue", versionProvider = Program.class)
final class Program implements IVersionProvider {

    /// The version that the documents and the manifest name, and the Java that makes them.
    @Override
    public String[] getVersion() {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Program.class.getResourceAsStream("/application.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String[]{"dialogue " + properties.getProperty("dialogue.version") + " (Java "
                + Runtime.version() + ")"};
    }
}
