package dialogue.schedule;

import dialogue.Dialogue;
import dialogue.ProgramProcess;
import dialogue.run.PlainFormats;
import dialogue.schedule.serving.Server;
import dialogue.schedule.serving.TriggerKeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program as `serve` starts it, with plain documents; and as a process of its own, which a test may kill.
final class Serving {

    private Serving() {}

    /// In a process of its own: gets ready, waits for a line, and serves until it is killed. Works on the folders `input` and `output`.
    ///
    /// @param settings of the configuration
    @SuppressWarnings("resource")
    public static void main(String[] settings) throws IOException, InterruptedException {
        var server = open(Path.of("input"), Path.of("output"), settings).getBean(Server.class);
        System.out.println("ready");
        var _ = System.in.read();
        server.start();
        Thread.sleep(Duration.ofMinutes(5));
    }

    static ConfigurableApplicationContext open(Path input, Path output, String... settings) {
        var arguments = new ArrayList<>(List.of("--dialogue.serve=true", "--dialogue.input=" + input,
                "--dialogue.output=" + output, "--dialogue.schedules.annual.enabled=false",
                "--dialogue.schedules.before-meeting.enabled=false"));
        arguments.addAll(List.of(settings));
        return new SpringApplicationBuilder(Dialogue.class, PlainFormats.class).registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    /// A schedule that fires once a year at a time, in a zone where that is not in the small hours.
    static List<String> schedule(String name, Instant at, String audience, String language, String format) {
        var key = "--dialogue.schedules." + name + ".";
        var local = local(at);
        return List.of(key + "cron=" + cron(local), key + "zone=" + local.getZone(), key + "working-days=none",
                key + "audiences=" + audience, key + "languages=" + language, key + "formats=" + format);
    }

    private static ZonedDateTime local(Instant at) {
        return Stream.of("Asia/Seoul", "America/Toronto").map(zone -> at.atZone(ZoneId.of(zone)))
                .filter(time -> time.getHour() > 4 && time.getHour() < 23).findFirst().orElseThrow();
    }

    private static String cron(ZonedDateTime at) {
        return at.getSecond() + " " + at.getMinute() + " " + at.getHour() + " " + at.getDayOfMonth() + " "
                + at.getMonthValue() + " ?";
    }

    static Instant now() {
        return Clock.systemUTC().instant();
    }

    /// Lets the schedules count from an hour ago.
    static void anHourAgo(ConfigurableApplicationContext context) {
        context.getBean(TriggerKeeper.class).keep();
        context.getBean(JdbcClient.class).sql("update schedule set since = since - interval '1' hour").update();
    }

    /// Waits until a number of firings have made their runs.
    ///
    /// @param schedules the beginning of their names
    static void await(JdbcClient jdbc, String schedules, int firings) throws InterruptedException {
        var until = now().plus(Duration.ofMinutes(4));
        while (count(jdbc, "select count(*) from firing where state = 'DONE' and schedule like '" + schedules
                + "%'") < firings) {
            if (now().isAfter(until)) {
                throw new AssertionError("not all fired");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    /// Starts a process of its own and waits until it is ready.
    static ProgramProcess ready(Path folder, List<String> settings) throws IOException, InterruptedException {
        var process = ProgramProcess.start(folder, "en_CA.UTF-8", List.of(), Serving.class, settings);
        while (!Files.readString(process.out()).contains("ready")) {
            if (!process.process().isAlive()) {
                throw new AssertionError(Files.readString(process.err()));
            }
            Thread.sleep(Duration.ofMillis(20));
        }
        return process;
    }

    /// Lets one that is ready serve.
    static void go(ProgramProcess process) throws IOException {
        try (var word = process.process().outputWriter()) {
            word.write("go\n");
        }
    }

    static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /// The standing problems, by subject and code.
    static List<String> problems(JdbcClient jdbc) {
        return jdbc.sql("select subject, code from problem where standing is not null")
                .query((row, _) -> row.getString("subject") + " " + row.getString("code")).list();
    }
}
