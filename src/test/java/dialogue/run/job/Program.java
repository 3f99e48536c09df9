package dialogue.run.job;

import dialogue.Dialogue;
import dialogue.run.PlainFormats;
import dialogue.run.Production;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The program opened on an output folder, with plain documents and a clock that stands still.
final class Program implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final ConfigurableApplicationContext context;

    static class StandingClock {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Program open(Path output, String... settings) {
        var arguments = new ArrayList<>(List.of("--dialogue.output=" + output));
        arguments.addAll(List.of(settings));
        return new Program(new SpringApplicationBuilder(Dialogue.class, PlainFormats.class, StandingClock.class)
                .run(arguments.toArray(String[]::new)));
    }

    Production production() {
        return context.getBean(Production.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
