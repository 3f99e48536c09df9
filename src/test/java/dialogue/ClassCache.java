package dialogue;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.delivery.folder.Tree;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Spares a process of a test a fifth of its processor time: the compiled classes as jars, and a cache of them as the packaged program has one.
/// Java caches no class of a folder. Made once after each build, in a folder beside the classes, whichever of several JVMs asks first.
final class ClassCache {

    private static final String PATH = System.getProperty("java.class.path");
    private static final List<String> OPTIONS = make();

    private ClassCache() {}

    /// For a Java machine: its kind, its class path and the cache.
    static List<String> options() {
        return OPTIONS;
    }

    private static List<String> make() {
        try {
            var folder = Files.createDirectories(Path.of(Dialogue.class.getProtectionDomain().getCodeSource()
                    .getLocation().toURI()).resolveSibling("class-cache"));
            try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); var _ = channel.lock()) {
                return in(folder);
            }
        } catch (Exception e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static List<String> in(Path folder) throws IOException, InterruptedException {
        var path = new ArrayList<String>();
        for (var entry : Pattern.compile(File.pathSeparator).splitAsStream(PATH).filter(not(String::isEmpty))
                .toList()) {
            path.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), folder) : entry);
        }
        var kind = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-cp",
                String.join(File.pathSeparator, path));
        var cache = folder.resolve("classes.aot");
        if (!Files.exists(cache)) {
            var made = folder.resolve("made.aot");
            train(folder.resolve("training"), with("-XX:AOTCacheOutput=" + made, kind));
            Files.move(made, cache);
        }
        return with("-XX:AOTCache=" + cache, kind);
    }

    /// The classes of a folder as a jar. A cache that was made from older classes is taken away.
    private static String jar(Path classes, Path folder) throws IOException {
        var jar = folder.resolve(classes.getFileName() + ".jar");
        if (!Files.exists(jar) || Files.getLastModifiedTime(jar).compareTo(newest(classes)) < 0) {
            Files.deleteIfExists(folder.resolve("classes.aot"));
            ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--no-compress",
                    "--file", jar.toString(), "-C", classes.toString(), ".");
        }
        return jar.toString();
    }

    private static FileTime newest(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files.map(ClassCache::changed).max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Serves until a schedule has made a briefing: so the cache knows the classes of all that a process of a test does.
    private static void train(Path folder, List<String> options) throws IOException, InterruptedException {
        Tree.delete(folder);
        InputFixture.in(folder.resolve("input"));
        var zone = LocalTime.now(ZoneOffset.UTC).getHour() < 4 ? "Asia/Seoul" : "Europe/London"; // none fires in the small hours
        Files.writeString(folder.resolve("application.yaml"),
                "dialogue.schedules.training: {cron: '* * 4-23 * * ?', zone: %s, working-days: none}\n"
                        .formatted(zone));
        var server = ProgramProcess.start(folder, "en_CA.UTF-8", options, Dialogue.class.getName(), List.of("serve"));
        while (!Files.readString(server.out()).contains("firing.done") && server.process().isAlive()) {
            Thread.sleep(Duration.ofMillis(20));
        }
        server.process().destroy();
        assertThat(server.ended().exitCode()).as(server.toString()).isEqualTo(143);
    }

    private static List<String> with(String option, List<String> others) {
        return Stream.concat(Stream.of(option), others.stream()).toList();
    }
}
