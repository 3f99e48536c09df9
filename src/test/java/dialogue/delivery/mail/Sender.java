package dialogue.delivery.mail;

import dialogue.delivery.MailServers;
import dialogue.delivery.Outbox;
import dialogue.delivery.Posted;
import dialogue.delivery.Settings;
import dialogue.delivery.Watched;
import dialogue.delivery.jdbc.OutboxDatabase;
import java.nio.file.Path;
import java.time.Clock;

/// A process that drains an outbox once: its folder, its database, the server's port and the addresses, parted by commas.
final class Sender {

    private Sender() {}

    public static void main(String[] arguments) {
        var admission = new Posted(Path.of(arguments[0])).admission(arguments[3].split(","));
        var courier = Server.plain(admission, Integer.parseInt(arguments[2]));
        try (var database = OutboxDatabase.open(arguments[1])) {
            new Outbox(database.dispatches(), admission, Settings.standard(), new MailServers(true, () -> false),
                    () -> courier,
                    database.problems(Clock.systemUTC()), new Watched(), Clock.systemUTC()).drain();
        }
    }
}
