package dialogue.setting;

import dialogue.language.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.env.StandardEnvironment;

/// A file of variables, a line `NAME=value` each, as systemd's `EnvironmentFile` reads it: blank lines and those that begin with `#` or `;` say
/// nothing, and one pair of quotation marks around a value is none of it.
record VariablesFile(Path file) {

    private static final Pattern LINE = Pattern.compile("(?<name>[A-Za-z_][A-Za-z0-9_]*)=(?<value>.*)");
    private static final Pattern QUOTED = Pattern.compile("\"(?<within>.*)\"|'(?<single>.*)'");

    /// The name of a source of variables, by which Spring Boot knows that `SPRING_MAIL_HOST` is `spring.mail.host`.
    String source() {
        return file + "-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    }

    /// @throws Problem where it cannot be read, or a line is none; it is not said what stands there, for it may be a secret
    Map<String, Object> read() {
        var variables = new LinkedHashMap<String, Object>();
        try {
            var lines = Files.readAllLines(file);
            for (var number = 1; number <= lines.size(); number++) {
                read(number, lines.get(number - 1).strip(), variables);
            }
            return variables;
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.FAILED, "setting.no-variables", file.toString());
        }
    }

    private void read(int number, String line, Map<String, Object> variables) {
        if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
            return;
        }
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw Problem.of(Problem.Kind.FAILED, "setting.no-variable", file.toString(), number);
        }
        variables.put(match.group("name"), value(match.group("value").strip()));
    }

    private static String value(String written) {
        var quoted = QUOTED.matcher(written);
        if (!quoted.matches()) {
            return written;
        }
        return quoted.group("within") == null ? quoted.group("single") : quoted.group("within");
    }
}
