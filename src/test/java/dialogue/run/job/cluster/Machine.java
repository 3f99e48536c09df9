package dialogue.run.job.cluster;

import dialogue.Dialogue;
import dialogue.briefing.Briefing;
import dialogue.language.Language;
import dialogue.render.Format;
import dialogue.render.Renderer;
import dialogue.run.PlainFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.GenericApplicationContext;

/// One of several machines: the program with plain documents, and somebody who looks on while it makes them.
final class Machine implements AutoCloseable {

    private final AtomicInteger begun = new AtomicInteger();
    private final ConfigurableApplicationContext context;
    private volatile Onlooker onlooker = () -> {
    };

    /// Is asked before each document.
    interface Onlooker {

        void beforeDocument() throws IOException, InterruptedException;
    }

    /// Plain documents with an onlooker, and a clock that stands still.
    static class Formats extends PlainFormats {

        private final Machine machine;

        Formats(Machine machine) {
            this.machine = machine;
        }

        @Override
        protected Stream<Renderer> renderers() {
            return super.renderers().map(renderer -> new Watched(renderer, machine));
        }

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    private record Watched(Renderer renderer, Machine machine) implements Renderer {

        @Override
        public Format format() {
            return renderer.format();
        }

        @Override
        public void render(Briefing briefing, Language language, OutputStream out) throws IOException {
            machine.begun.incrementAndGet();
            try {
                machine.onlooker.beforeDocument();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            renderer.render(briefing, language, out);
        }
    }

    private Machine(List<String> settings) {
        ApplicationContextInitializer<GenericApplicationContext> self = starting -> starting
                .registerBean(Machine.class, () -> this);
        context = new SpringApplicationBuilder(Dialogue.class, Formats.class).initializers(self)
                .run(settings.toArray(String[]::new));
    }

    /// Opens it on an output folder. It makes one document at a time.
    static Machine open(Path output, List<String> settings, String... more) {
        var all = new ArrayList<>(List.of("--dialogue.output=" + output, "--dialogue.job.threads=1"));
        all.addAll(settings);
        all.addAll(List.of(more));
        return new Machine(all);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /// Has somebody look on from now on, and begins to count.
    void watch(Onlooker now) {
        begun.set(0);
        onlooker = now;
    }

    /// How many documents it has begun since.
    int begun() {
        return begun.get();
    }

    @Override
    public void close() {
        context.close();
    }
}
