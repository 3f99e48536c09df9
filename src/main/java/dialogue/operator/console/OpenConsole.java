package dialogue.operator.console;

import dialogue.language.Problem;
import dialogue.setting.KnownKeys;
import dialogue.watch.Problems;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.PropertyResolver;

/// A console that is open until it is closed.
///
/// @param address that a browser on this machine opens
public record OpenConsole(String address, ConfigurableApplicationContext context) implements AutoCloseable {

    /// Opens the console of a program. What keeps it from opening is raised as a problem, and the program goes on without it.
    ///
    /// @return empty where it shall not open, or cannot
    public static Optional<OpenConsole> of(ConfigurableApplicationContext program) {
        try {
            var settings = program.getBean(KnownKeys.class).one(ConsoleSettings.class);
            return settings.enabled() ? Optional.of(open(program, settings)) : Optional.empty();
        } catch (RuntimeException fault) {
            program.getBean(Problems.class).raise("console", problem(fault, program.getEnvironment()));
            return Optional.empty();
        }
    }

    private static OpenConsole open(ConfigurableApplicationContext program, ConsoleSettings settings) {
        settings.requireProtection(program.getEnvironment());
        var context = Console.open(program);
        var port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
        return new OpenConsole(settings.url(port, program.getEnvironment()), context);
    }

    private static Problem problem(Throwable fault, PropertyResolver configuration) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof PortInUseException taken) {
                return Problem.of(Problem.Kind.FAILED, "console.port", String.valueOf(taken.getPort()));
            }
        }
        var bundle = configuration.getProperty("server.ssl.bundle");
        return bundle == null || !(fault instanceof ApplicationContextException)
                ? Problem.of(Problem.Kind.FAILED, "work.fault", "console", fault.getClass().getName())
                : Problem.of(Problem.Kind.FAILED, "console.certificate", bundle,
                        String.valueOf(NestedExceptionUtils.getMostSpecificCause(fault).getMessage()));
    }

    @Override
    public void close() {
        context.close();
    }
}
