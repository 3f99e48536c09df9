package dialogue.schedule;

import dialogue.Dialogue;
import dialogue.run.PlainFormats;
import java.io.IOException;
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

    /// Serves until it is killed.
    ///
    /// @param arguments the input folder, the output folder, and settings
    @SuppressWarnings("resource")
    public static void main(String[] arguments) throws InterruptedException {
        var settings = Stream.of(arguments).skip(2).toArray(String[]::new);
        open(Path.of(arguments[0]), Path.of(arguments[1]), settings).getBean(Server.class).start();
        System.out.println("serving");
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
        context.getBean(Desk.class).standing();
        context.getBean(JdbcClient.class).sql("update schedule set since = since - interval '1' hour").update();
    }

    /// Waits until a number of firings have made their runs.
    ///
    /// @param schedules the beginning of their names
    static void await(ConfigurableApplicationContext context, String schedules, int firings)
            throws InterruptedException {
        var until = now().plus(Duration.ofMinutes(4));
        while (count(context, "select count(*) from firing where state = 'DONE' and schedule like '" + schedules
                + "%'") < firings) {
            if (now().isAfter(until)) {
                throw new AssertionError("not all fired");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    /// Starts a process of its own that serves, and waits until it does.
    static Process start(Path input, Path output, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dh2.bindAddress=127.0.0.1", "-cp",
                System.getProperty("java.class.path"), Serving.class.getName(), input.toString(), output.toString()));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!"serving".equals(process.inputReader().readLine())) {
            throw new AssertionError("it does not serve");
        }
        return process;
    }

    static long count(ConfigurableApplicationContext context, String sql) {
        return context.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
