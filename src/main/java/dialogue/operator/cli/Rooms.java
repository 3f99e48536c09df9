package dialogue.operator.cli;

import dialogue.operator.cli.begin.BeginCommands;
import dialogue.operator.cli.brief.BriefCommands;
import dialogue.operator.cli.outbox.OutboxCommands;
import dialogue.operator.cli.person.PersonCommands;
import dialogue.operator.cli.review.ReviewCommands;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.serve.ServeCommands;
import dialogue.operator.cli.setup.SetupCommands;
import dialogue.operator.cli.work.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/// The commands by the rooms they stand in. To read the annotations of all takes longer than most commands do, so a room is opened only where one of its commands
/// is given; where none of all is, they all are, to tell which there are.
final class Rooms {

    /// One of them.
    private record Room(Set<String> commands, Opening opening) {}

    /// Adds the commands of one.
    private interface Opening {

        void into(CommandLine root, Terminal terminal, Workshop workshop);
    }

    private static final List<Room> ALL = List.of(
            new Room(Set.of("init", "status"), BeginCommands::into),
            new Room(Set.of("brief", "check", "columns", "template", "form", "runs", "reproduce"), BriefCommands::into),
            new Room(Set.of("review"), ReviewCommands::into),
            new Room(Set.of("outbox"), OutboxCommands::into),
            new Room(Set.of("serve", "work", "schedule", "problems", "health", "audit", "backup", "tidy"),
                    ServeCommands::into),
            new Room(Set.of("config"), SetupCommands::into),
            new Room(Set.of("person"), PersonCommands::into));

    private Rooms() {}

    /// Opens those a command needs.
    static void into(CommandLine root, Terminal terminal, Workshop workshop, Optional<String> command) {
        var needed = ALL.stream().filter(room -> command.filter(room.commands()::contains).isPresent()).toList();
        (needed.isEmpty() ? ALL : needed).forEach(room -> room.opening().into(root, terminal, workshop));
    }
}
