package dialogue.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dialogue.Dialogue;
import dialogue.delivery.Outbox;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.RunRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What a ministry can get of a run of the whole program: the joint documents and its own, and its messages with their headers, by name, byte for
/// byte. Only the operator sees what else stands in the output folder.
record Got(Map<String, String> files) {

    static class StandingClock {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    /// Runs the program on one input after the other, as an officer who leaves out what is refused, and says what a party can get then.
    static Got by(Party reader, Path folder, GateInput... inputs) {
        var output = folder.resolve("output");
        try (var context = new SpringApplicationBuilder(Dialogue.class, StandingClock.class)
                .run("--dialogue.output=" + output)) {
            for (var input : inputs) {
                var root = folder.resolve("input");
                GateInput.delete(Files.createDirectories(root));
                var all = RunRequest.annual(input.write(root), output);
                context.getBean(Production.class).produce(new RunRequest(all.year(), all.occasion(), all.asOf(),
                        all.audiences(), all.languages(), all.formats(), all.input(), output, true), Progress.NONE);
                context.getBean(Outbox.class).drain();
            }
            return new Got(read(output, Audience.valueOf(reader.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path output, Audience audience) throws IOException {
        try (var files = Files.walk(output)) {
            return new TreeMap<>(files.filter(Files::isRegularFile).filter(file -> isFor(output, file, audience))
                    .collect(Collectors.toMap(file -> name(output, file), Got::content, (_, newest) -> newest)));
        }
    }

    private static boolean isFor(Path output, Path file, Audience audience) {
        var path = output.relativize(file);
        var document = path.getNameCount() == 5
                && (path.getName(3).toString().equals("joint") || path.getName(3).toString().equals(audience.key()));
        return document || (path.startsWith("outbox") && path.toString().contains("-" + audience.key() + "-"));
    }

    /// Without the operator's number of the revision.
    private static String name(Path output, Path file) {
        return output.relativize(file).toString().replaceFirst("/r\\d+/", "/");
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
