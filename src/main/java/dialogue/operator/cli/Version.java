package dialogue.operator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version that the documents and the manifest name, and the Java that makes them. It is told without any library: an installation is asked for it more often
/// than a person looks.
public final class Version {

    private Version() {}

    /// True where nothing else is asked for.
    public static boolean isAsked(String[] arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    /// Tells it.
    ///
    /// @return the exit code
    public static int tell() {
        System.out.println(line());
        return 0;
    }

    static String line() {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Version.class.getResourceAsStream("/application.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "dialogue " + properties.getProperty("dialogue.version") + " (Java " + Runtime.version() + ")";
    }
}
