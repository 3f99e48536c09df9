package dialogue.operator.cli;

import dialogue.delivery.Admission;
import dialogue.delivery.Courier;
import dialogue.delivery.MailServers;
import dialogue.delivery.MemoryDispatches;
import dialogue.delivery.Ministries;
import dialogue.delivery.Outbox;
import dialogue.delivery.Settings;
import dialogue.delivery.Watched;
import dialogue.delivery.folder.OutputFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Outboxes for a person who gives commands.
final class Posts {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    private Posts() {}

    /// Of an installation without ministries.
    static Outbox none() {
        return new Outbox(new MemoryDispatches(), new Admission(new Ministries(List.of()),
                new OutputFolder(Path.of("nowhere"))), Settings.standard(), new MailServers(false, () -> false), () -> {
                    throw new AssertionError("nobody gets mail");
                }, new Watched(), new Watched(), CLOCK);
    }

    static Outbox with(MemoryDispatches dispatches, Admission admission, MailServers servers, Courier courier,
            Watched watched) {
        return new Outbox(dispatches, admission, Settings.standard(), servers,
                () -> courier, watched, watched, CLOCK);
    }
}
