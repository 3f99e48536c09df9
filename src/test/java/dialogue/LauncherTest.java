package dialogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher on a made-up machine: its own PATH, home and folders of JDKs, in which a `java` prints its arguments.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String MISSING = "dialogue: no JDK 25 or later found; install one or set JAVA_HOME to its folder\n";

    @TempDir
    Path machine;

    record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void makeTheMachine() throws IOException {
        for (String folder : List.of("bin", "lib", "tools", "jvm", "home")) {
            Files.createDirectory(machine.resolve(folder));
        }
        executable(machine.resolve("tools/readlink"), "#!/bin/sh\nexec " + onPath("readlink") + " \"$@\"\n");
        String script = Files.readString(Path.of("src/dist/bin/dialogue"));
        for (String folder : List.of("/usr/lib/jvm", "/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt")) {
            assertThat(script).contains(" " + folder + "/");
            script = script.replace(" " + folder + "/", " " + machine.resolve("jvm") + "/");
        }
        assertThat(script).contains(" /sys/kernel/mm/");
        script = script.replace("/sys/kernel/mm/", machine + "/");
        executable(machine.resolve("bin/dialogue"), script);
    }

    @Test
    void saysInOneLineThatNoJdkFits() throws Exception {
        jdk("jvm/old", "17.0.15");
        assertThat(launch()).isEqualTo(new Outcome(69, "", MISSING));
    }

    @Test
    void passesOverAnOldJdkInJavaHome() throws Exception {
        Path old = jdk("old", "21.0.1");
        Path fitting = jdk("jvm/new", "25");
        assertThat(launch("JAVA_HOME=" + old).out()).startsWith(fitting + " ");
    }

    @Test
    void prefersJavaHomeThenThePathThenTheUsualFolders() throws Exception {
        jdk("jvm/usual", "25.0.3");
        Path onPath = jdk("path", "26-ea");
        Files.createSymbolicLink(machine.resolve("tools/java"), onPath.resolve("bin/java"));
        assertThat(launch().out()).startsWith(onPath + " ");
        Path home = jdk("java home", "27");
        assertThat(launch("JAVA_HOME=" + home).out()).startsWith(home + " ");
    }

    @Test
    void prefersTheRuntimeBesideItToAnyJdk() throws Exception {
        Path runtime = jdk("runtime", "25.0.3");
        Path home = jdk("home/newer", "27");
        assertThat(launch("JAVA_HOME=" + home).out()).startsWith(runtime + " ");
    }

    @Test
    void findsTheJdksOfTheUser() throws Exception {
        Path sdkman = jdk("home/.sdkman/candidates/java/25.0.3-tem", "25.0.3");
        assertThat(launch().out()).startsWith(sdkman + " ");
    }

    @Test
    void passesItsDefaultsThenTheUsersOptionsThenTheArguments() throws Exception {
        jdk("jvm/jdk", "25.0.3");
        assertThat(launch("DIALOGUE_JAVA_OPTS=-Xmx1g -Da=*").out()).isEqualTo(
                """
                        %1$s/jvm/jdk -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:MaxRAMPercentage=75 -XX:MaxNewSize=128m -Xms256m -XX:NewSize=128m\
                         -Xmx1g -Da=* -jar %1$s/lib/dialogue.jar one two words
                        """
                        .formatted(machine));
    }

    @Test
    void usesTheCacheThatIsThere() throws Exception {
        jdk("jvm/jdk", "25.0.3");
        Path cache = Files.createFile(machine.resolve("lib/dialogue.aot"));
        assertThat(launch().out()).contains(" -XX:AOTCache=" + cache + " -Xlog:aot=off -Xlog:cds=off -jar ");
    }

    @ParameterizedTest
    @CsvSource({"runs, look", "schedule, look", "outbox hold 1, look", "check --year 2026, plain", "--help, plain",
            "help brief, plain"})
    void whatOnlyLooksHasACacheOfItsOwn(String command, String name) throws Exception {
        jdk("jvm/jdk", "25.0.3");
        makeTheCaches();
        Path cache = machine.resolve("lib/" + name + ".aot");
        assertThat(give(command)).contains(" -XX:AOTCache=" + cache + " ")
                .contains(" -Djdk.reflect.useNativeAccessorOnly=true -jar ").endsWith(".jar " + command + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "--year 2026", "serve", "work", "runs resume 1", "schedule fire annual",
            "reproduce 2026", "runsheet", "review ask"})
    void whatMakesDocumentsHasTheOther(String command) throws Exception {
        jdk("jvm/jdk", "25.0.3");
        makeTheCaches();
        Path cache = machine.resolve("lib/dialogue.aot");
        assertThat(give(command)).contains(" -XX:AOTCache=" + cache + " ").contains(" -Xlog:cds=off -jar ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionNeedsNone(String command) throws Exception {
        jdk("jvm/jdk", "25.0.3");
        makeTheCaches();
        assertThat(give(command)).doesNotContain("AOTCache");
    }

    @ParameterizedTest
    @CsvSource({"brief, 256m", "serve, 256m", "runs, 64m", "check, 64m", "--help, 64m", "--version, 64m"})
    void whatMakesNoDocumentsBeginsWithLessMemory(String command, String memory) throws Exception {
        jdk("jvm/jdk", "25.0.3");
        assertThat(give(command)).contains(" -Xms" + memory + " ");
    }

    @ParameterizedTest
    @CsvSource({"always [madvise] never, true", "[always] madvise never, true", "always madvise [never], false"})
    void asksForLargePagesWhereTheMachineHasThem(String sizes, boolean asked) throws Exception {
        jdk("jvm/jdk", "25.0.3");
        Files.writeString(Files.createDirectory(machine.resolve("transparent_hugepage")).resolve("enabled"),
                sizes + "\n");
        assertThat(launch().out().contains(" -XX:+UseTransparentHugePages ")).isEqualTo(asked);
    }

    private void makeTheCaches() throws IOException {
        for (String name : List.of("dialogue", "look", "plain")) {
            Files.createFile(machine.resolve("lib/" + name + ".aot"));
        }
    }

    private String give(String command) throws Exception {
        return run(machine.resolve("bin/dialogue"), List.of(), command.split(" ", -1)).out();
    }

    @Test
    void canBeStartedThroughALink() throws Exception {
        jdk("jvm/jdk", "25.0.3");
        Path link = Files.createSymbolicLink(machine.resolve("home/dialogue"), Path.of("../bin/dialogue"));
        assertThat(run(link, List.of()).out()).contains(" -jar " + machine.resolve("lib/dialogue.jar"));
    }

    private Outcome launch(String... environment) throws Exception {
        return run(machine.resolve("bin/dialogue"), List.of(environment));
    }

    private Outcome run(Path script, List<String> environment) throws Exception {
        return run(script, environment, "one", "two words");
    }

    private Outcome run(Path script, List<String> environment, String... words) throws Exception {
        Path err = machine.resolve("err");
        var builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(words)).toList())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("tools").toString());
        builder.environment().put("HOME", machine.resolve("home").toString());
        environment.forEach(entry -> builder.environment().put(entry.substring(0, entry.indexOf('=')),
                entry.substring(entry.indexOf('=') + 1)));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    private Path jdk(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"),
                "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"a b\"\n");
        executable(home.resolve("bin/java"), "#!/bin/sh\necho \"" + home + "\" \"$@\"\n");
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path onPath(String tool) {
        return Stream.of(Objects.requireNonNull(System.getenv("PATH")).split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, tool)).filter(Files::isExecutable).findFirst().orElseThrow();
    }
}
