package dialogue.run.tidy;

import dialogue.Dialogue;
import dialogue.InputFixture;
import dialogue.MovedClock;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posting;
import dialogue.delivery.folder.Manifest;
import dialogue.run.Outcome;
import dialogue.run.PlainFormats;
import dialogue.run.Production;
import dialogue.run.Progress;
import dialogue.run.Retention;
import dialogue.run.RunRequest;
import dialogue.watch.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An installation that grows old in no time: with plain documents, documents kept for as long as all else, and a clock that the test moves.
final class Installation implements AutoCloseable {

    static final Duration AGE = Duration.ofDays(400);

    final MovedClock clock = new MovedClock(Instant.parse("2026-05-04T12:00:00Z"));
    final InputFixture input;
    final Path output;
    private final ConfigurableApplicationContext context;
    private int changes;

    Installation(Path folder, String... settings) {
        input = InputFixture.in(folder.resolve("input"));
        output = folder.resolve("output");
        var arguments = new ArrayList<>(
                List.of("--dialogue.output=" + output, "--dialogue.retention.superseded-documents=400d",
                        "--dialogue.ministries.canada.audiences=joint", "--dialogue.ministries.korea.audiences=joint"));
        arguments.addAll(List.of(settings));
        context = new SpringApplicationBuilder(Dialogue.class, PlainFormats.class)
                .initializers((GenericApplicationContext starting) -> starting.registerBean("movedClock", Clock.class,
                        () -> clock, bean -> bean.setPrimary(true)))
                .run(arguments.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /// Makes three revisions, a day apart and the last one now, with their messages as files: one to each ministry.
    void makeThree() {
        for (var revision = 1; revision <= 3; revision++) {
            clock.move(Duration.ofDays(1));
            makeAnother(Posting.SEND);
            bean(Outbox.class).drain();
        }
    }

    /// The states of the messages, the first one first.
    List<String> states() {
        return bean(Outbox.class).all().reversed().stream().map(dispatch -> dispatch.state().key()).toList();
    }

    /// Makes the annual briefing of a changed input.
    Outcome makeAnother(Posting posting) {
        input.replace("2026/canada.csv", changes == 0 ? "Held in May" : "Held " + changes, "Held " + ++changes);
        return make(posting);
    }

    Outcome make(Posting posting) {
        return make(RunRequest.annual(input.root(), output).with(posting));
    }

    /// What is published is as old as the clock says.
    Outcome make(RunRequest request) {
        var outcome = bean(Production.class).produce(request, Progress.NONE);
        try {
            if (outcome.kind() == Outcome.Kind.PUBLISHED) {
                Files.setLastModifiedTime(outcome.folder().resolve(Manifest.NAME), FileTime.from(clock.instant()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome;
    }

    /// What is removed now, by kind.
    List<List<String>> tidy() {
        return names(bean(Retention.class).tidy("mina"));
    }

    List<List<String>> old() {
        return names(bean(Retention.class).old());
    }

    private static List<List<String>> names(List<Retention.Old> kinds) {
        return kinds.stream().map(Retention.Old::names).toList();
    }

    List<String> acts() {
        return bean(Audit.class).acts().reversed().stream()
                .map(act -> act.person() + " " + act.act() + " " + act.subject()).toList();
    }

    /// What stands in the output folder, beside the ledger.
    SortedSet<String> files() {
        try (var paths = Files.walk(output)) {
            return paths.filter(Files::isRegularFile).map(output::relativize)
                    .filter(file -> !file.startsWith(".ledger"))
                    .map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
