package dialogue.operator.cli.syntax;

import dialogue.language.FullMemory;
import dialogue.language.Problem;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Interruption;
import dialogue.run.jdbc.DatabaseAway;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells what went wrong while a command was at work: a problem in one line, a fault of the program with its stack trace.
public record Failures(Terminal terminal, Interruption interruption) implements IExecutionExceptionHandler {

    private static final Set<String> MAKING = Set.of("dialogue brief", "dialogue runs resume",
            "dialogue schedule fire");
    private static final int FAILED = Problem.Kind.FAILED.exitCode();

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return tell(failure, MAKING.contains(command.getCommandSpec().qualifiedName()) ? "fault.run" : "fault");
    }

    /// Tells what went wrong, but to nobody who has interrupted the command.
    ///
    /// @param fault key of the sentence for a fault of the program
    /// @return the exit code
    public int tell(Throwable failure, String fault) {
        if (interruption.happened()) {
            return FAILED;
        }
        var problem = problem(failure);
        if (problem.isPresent()) {
            terminal.complain(problem.get());
            return problem.get().kind().exitCode();
        }
        fault(fault, failure);
        return FAILED;
    }

    private void fault(String key, Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        if (!terminal.read()) {
            terminal.err().print(trace);
        }
        terminal.complain(terminal.complaint(FAILED, key).traced(trace.toString()));
    }

    /// Spring wraps what happens while it starts.
    public static Optional<Problem> problem(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
            var misconfigured = Misconfigured.problem(cause);
            if (misconfigured.isPresent()) {
                return misconfigured;
            }
        }
        return DatabaseAway.of(failure).or(() -> FullMemory.of(failure));
    }
}
