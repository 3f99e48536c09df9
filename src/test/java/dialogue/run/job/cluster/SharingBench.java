package dialogue.run.job.cluster;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.ProgramProcess;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Measures how several machines share the documents of a run; each is a process with one thread, pinned to a core in turn. How to run it, from the project's folder:
///
///     ./mvnw -Pfast test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
///     java -cp $PWD/target/test-classes:$PWD/target/classes:$(cat target/classpath) dialogue.run.job.cluster.SharingBench 2 15 500
///
/// makes fifteen runs of fourteen documents on two machines, each document plain and of 500 milliseconds that need no processor, so that it shows what handing out costs and not
/// what the processors do. With 0 milliseconds they are the sample's true documents.
final class SharingBench {

    private static final int DOCUMENTS = 14;

    private final int pause;

    private SharingBench(int pause) {
        this.pause = pause;
    }

    /// Measures, or helps.
    ///
    /// @param arguments machines, runs and milliseconds; or, of a machine that helps, `help`, milliseconds and settings
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("help")) {
            new SharingBench(Integer.parseInt(arguments[1]))
                    .help(List.of(arguments).subList(2, arguments.length));
        } else {
            new SharingBench(Integer.parseInt(arguments[2]))
                    .measure(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        }
    }

    private void help(List<String> settings) throws InterruptedException {
        open(Path.of("output"), settings).getBean(Crew.class).work();
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private ConfigurableApplicationContext open(Path output, List<String> settings) {
        if (pause > 0) {
            var machine = Machine.open(output, settings);
            machine.watch(() -> Thread.sleep(pause));
            return machine.context();
        }
        var all = new ArrayList<>(settings);
        all.addAll(List.of("--dialogue.output=" + output, "--dialogue.job.threads=1"));
        return new SpringApplicationBuilder(Dialogue.class).run(all.toArray(String[]::new));
    }

    private void measure(int machines, int runs) throws Exception {
        var folder = Files.createTempDirectory("sharing");
        var helpers = new ArrayList<ProgramProcess>();
        try (var installation = Installation.start()) {
            pin(ProcessHandle.current().pid(), 0);
            for (var helper = 1; helper < machines; helper++) {
                helpers.add(help(folder, helper, installation));
            }
            try (var context = open(folder.resolve("output"), installation.settings("asked", "5s"))) {
                time(context, folder, machines, runs);
            }
        } finally {
            for (var helper : helpers) {
                helper.kill();
            }
        }
    }

    private ProgramProcess help(Path folder, int number, Installation installation)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("help", String.valueOf(pause)));
        arguments.addAll(installation.settings("helper" + number, "5s"));
        var helper = ProgramProcess.start(folder, "C", List.of(), SharingBench.class, arguments);
        pin(helper.process().pid(), number);
        while (!Files.readString(helper.out()).contains("ready")) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return helper;
    }

    private static void pin(long process, int number) throws IOException, InterruptedException {
        var core = number % Runtime.getRuntime().availableProcessors();
        new ProcessBuilder("taskset", "-acp", String.valueOf(core), String.valueOf(process))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /// After one run in which all warm up. Each run stands as of another day, so that it is a revision of its own.
    private void time(ConfigurableApplicationContext context, Path folder, int machines, int runs) {
        var input = pause == 0 ? Path.of("input") : folder.resolve("input");
        if (pause > 0) {
            InputFixture.in(input);
        }
        IntConsumer run = number -> {
            var request = RunRequest.annual(input, folder.resolve("output"));
            context.getBean(Production.class).produce(new RunRequest(request.year(), request.occasion(),
                    Optional.of(LocalDate.of(2026, 5, 1).plusDays(number)), request.audiences(), request.languages(),
                    request.formats(), request.input(), request.output(), false, request.posting(), false),
                    Progress.NONE);
        };
        run.accept(0);
        var begun = System.nanoTime();
        for (var number = 1; number <= runs; number++) {
            run.accept(number);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d machines, %d documents: %.1f s, %.0f documents a minute%n", machines, runs * DOCUMENTS,
                seconds, runs * DOCUMENTS * 60 / seconds);
    }
}
