import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures whole processes of the packaged program. How to run it, from the project's folder:
///
///     ./mvnw package
///     java src/bench/Bench.java                    all figures, five rounds each
///     java src/bench/Bench.java 5 sample joint     some of them
///
/// | figure | what is measured | aim on two cores |
/// | --- | --- | --- |
/// | `sample` | the fourteen documents of `input/` | 4 s, 400 MB |
/// | `joint` | 10,000 initiatives, the joint English PDF and workbook | 8 s, 700 MB |
/// | `intake` | `dialogue check` on 100,000 initiatives, 600,000 rows | 200,000 rows a second |
/// | `commands` | what makes nothing: the version, the help, a check of `input/`, what looks into a ledger | |
/// | `growth` | the joint English documents of 1,000 and of 100,000 initiatives | no more than 100 times as long |
///
/// Each line of the result: median, smallest and largest wall time of the rounds, and the largest resident memory of any of them (Linux only).
/// Every round makes its documents anew in an empty output folder; the large inputs are written once, to `target/bench/`. Do not run it beside
/// other work, and say with a figure which machine it is of.
public final class Bench {

    private static final Path PROGRAM = Path.of("target/dialogue/bin/dialogue");
    private static final Path WORK = Path.of("target/bench");
    private static final int ROWS_AN_INITIATIVE = 6;

    private final int rounds;

    private Bench(int rounds) {
        this.rounds = rounds;
    }

    /// What the rounds of one command took.
    private record Measured(double median, double least, double most, long megabytes) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "median %.2f s (%.2f to %.2f), %d MB", median, least, most, megabytes);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]));
        var figures = arguments.length < 2 ? List.of("sample", "joint", "intake", "commands", "growth") : List.of(arguments).subList(1, arguments.length);
        System.out.printf("%s, %d processors, Java %s, %d rounds%n", System.getProperty("os.name"), Runtime.getRuntime().availableProcessors(),
                Runtime.version(), bench.rounds);
        for (var figure : figures) {
            switch (figure) {
                case "sample" -> System.out.println("sample, 14 documents: " + bench.brief(Path.of("input")));
                case "joint" -> System.out.println("joint, 10,000 initiatives: " + bench.joint(10_000));
                case "intake" -> bench.intake();
                case "commands" -> bench.commands();
                case "growth" -> bench.growth();
                default -> throw new IllegalArgumentException("There is no figure " + figure);
            }
        }
    }

    private Measured joint(int initiatives) throws Exception {
        return brief(input(initiatives), "--audience", "joint", "--language", "en");
    }

    /// The rate of the whole process, and that of the rows beyond the first thousand initiatives', which the start of the process is no part of.
    private void intake() throws Exception {
        var few = check(input(1_000));
        var many = check(input(100_000));
        var rows = 100_000L * ROWS_AN_INITIATIVE;
        System.out.printf(Locale.ROOT, "intake, %,d rows: %s; %,.0f rows/s with the start, %,.0f without%n", rows, many, rows / many.median(),
                (rows - 1_000L * ROWS_AN_INITIATIVE) / (many.median() - few.median()));
    }

    private void commands() throws Exception {
        var kept = WORK.resolve("kept");
        delete(kept);
        var made = new ProcessBuilder(PROGRAM.toString(), "brief", "--quiet", "--output", kept.toString()).inheritIO().start().waitFor();
        if (made != 0) {
            throw new IllegalStateException("The run to look at ended with " + made);
        }
        for (var command : List.of("--version", "--help", "check")) {
            System.out.println(command + ": " + measure(List.of(command)));
        }
        for (var command : List.of("runs", "outbox", "schedule")) {
            System.out.println(command + ": " + measure(List.of(command, "--output", kept.toString())));
        }
    }

    private void growth() throws Exception {
        var few = joint(1_000);
        var many = joint(100_000);
        System.out.printf(Locale.ROOT, "growth, 1,000 initiatives: %s%n", few);
        System.out.printf(Locale.ROOT, "growth, 100,000 initiatives: %s; %.1f times as long%n", many, many.median() / few.median());
    }

    private static Path input(int initiatives) throws IOException {
        var folder = WORK.resolve("input-" + initiatives);
        if (Files.notExists(folder)) {
            LargeInput.write(folder, initiatives);
        }
        return folder;
    }

    private Measured brief(Path input, String... more) throws Exception {
        var command = new ArrayList<>(List.of("brief", "--quiet", "--input", input.toString(), "--output", WORK.resolve("output").toString()));
        command.addAll(List.of(more));
        return measure(command);
    }

    private Measured check(Path input) throws Exception {
        return measure(List.of("check", "--output-format", "csv", "--input", input.toString()));
    }

    private Measured measure(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(arguments);
        var seconds = new ArrayList<Double>();
        var megabytes = 0L;
        for (var round = 0; round < rounds; round++) {
            delete(WORK.resolve("output"));
            var begin = System.nanoTime();
            var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            megabytes = Math.max(megabytes, watch(process));
            seconds.add((System.nanoTime() - begin) / 1e9);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
        }
        seconds.sort(null);
        return new Measured(seconds.get(rounds / 2), seconds.getFirst(), seconds.getLast(), megabytes);
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
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
