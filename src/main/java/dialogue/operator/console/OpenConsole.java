package dialogue.operator.console;

import dialogue.language.Problem;
import dialogue.setting.KnownKeys;
import dialogue.watch.Problems;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/// A console that is open, at an address, until it is closed.
public record OpenConsole(String address, ConfigurableApplicationContext context) implements AutoCloseable {

    /// Opens the console of a program. What keeps it from opening is raised as a problem, and the program goes on without it.
    ///
    /// @return empty where it shall not open, or cannot
    public static Optional<OpenConsole> of(ConfigurableApplicationContext program) {
        var settings = program.getBean(KnownKeys.class).one(ConsoleSettings.class);
        if (!settings.enabled()) {
            return Optional.empty();
        }
        try {
            var context = Console.open(program);
            return Optional.of(new OpenConsole(settings.url(), context));
        } catch (RuntimeException fault) {
            program.getBean(Problems.class).raise("console", problem(settings, fault));
            return Optional.empty();
        }
    }

    private static Problem problem(ConsoleSettings settings, RuntimeException fault) {
        return PortInUseException.class.isInstance(fault) || fault.getCause() instanceof PortInUseException
                ? Problem.of(Problem.Kind.FAILED, "console.port", settings.port())
                : Problem.of(Problem.Kind.FAILED, "work.fault", "console", fault.getClass().getName());
    }

    @Override
    public void close() {
        context.close();
    }
}
