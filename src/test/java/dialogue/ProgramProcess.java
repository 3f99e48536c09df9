package dialogue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program, or another class with a main method, as a process of its own. It works in a folder, from which `input` and `output` are named,
/// and under the most careless umask there is: what it writes has to be private nevertheless.
public record ProgramProcess(Process process, Path out, Path err) {

    private static final List<String> CARELESS = List.of("/bin/sh", "-c", "umask 000 && exec \"$0\" \"$@\"");

    /// How a process ended, and what it said.
    public record Ended(int exitCode, String out, String err) {}

    /// Starts the program in English.
    public static ProgramProcess start(Path folder, List<String> arguments) throws IOException {
        return start(folder, "en_CA.UTF-8", List.of(), Dialogue.class, arguments);
    }

    /// Starts a class with a main method.
    ///
    /// @param options further ones of the Java machine
    public static ProgramProcess start(Path folder, String locale, List<String> options, Class<?> main,
            List<String> arguments) throws IOException {
        return start(folder, locale, Stream.concat(ClassCache.options().stream(), options.stream()).toList(),
                main.getName(), arguments);
    }

    /// @param options all of the Java machine
    static ProgramProcess start(Path folder, String locale, List<String> options, String main,
            List<String> arguments) throws IOException {
        var command = new ArrayList<>(File.separatorChar == '/' ? CARELESS : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(main);
        command.addAll(arguments);
        var out = Files.createTempFile(folder, "out", "");
        var err = Files.createTempFile(folder, "err", "");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("DIALOGUE_CONSOLE_PORT", "0"); // any that is free
        return new ProgramProcess(builder.start(), out, err);
    }

    /// Waits for its end.
    public Ended ended() throws IOException, InterruptedException {
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /// Ends it as a power cut would: nothing of it runs any more.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
