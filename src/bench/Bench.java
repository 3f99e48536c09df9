import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Measures whole processes of the packaged program: `java src/bench/Bench.java ROUNDS NAME INPUT ARGUMENT...` from the project's folder, after
/// `./mvnw package`. Prints the median, the smallest and the largest wall time in seconds and the largest memory in MB. Each round makes its
/// documents anew in an empty output folder.
public final class Bench {

    private static final Path PROGRAM = Path.of("target/dialogue/bin/dialogue");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var rounds = Integer.parseInt(arguments[0]);
        var seconds = new ArrayList<Double>();
        var megabytes = 0L;
        for (var round = 0; round < rounds; round++) {
            var output = Files.createTempDirectory("bench");
            var command = new ArrayList<>(List.of(PROGRAM.toString(), "brief", "--quiet", "--input", arguments[2], "--output", output.toString()));
            command.addAll(Arrays.asList(arguments).subList(3, arguments.length));
            var begin = System.nanoTime();
            var process = new ProcessBuilder(command).inheritIO().start();
            megabytes = Math.max(megabytes, watch(process));
            seconds.add((System.nanoTime() - begin) / 1e9);
            if (process.exitValue() != 0) {
                throw new IllegalStateException("exit code " + process.exitValue());
            }
            delete(output);
        }
        seconds.sort(null);
        System.out.printf("%s: median %.2f s (%.2f to %.2f, %d rounds), %d MB%n", arguments[1], seconds.get(rounds / 2), seconds.getFirst(),
                seconds.getLast(), rounds, megabytes);
    }

    /// The peak of the process's resident memory, in MB, as the kernel counts it; 0 where it does not.
    private static long watch(Process process) throws Exception {
        var peak = 0L;
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        while (process.isAlive()) {
            try (Stream<String> lines = Files.lines(status)) {
                peak = lines.filter(line -> line.startsWith("VmHWM")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(peak);
            } catch (IOException | UncheckedIOException e) {
                break;
            }
            Thread.sleep(10);
        }
        process.waitFor();
        return peak / 1024;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
