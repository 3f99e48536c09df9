package dialogue.operator.cli.person;

import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.person.KeepPersons;
import picocli.CommandLine;

/// The commands on the persons of the console.
public final class PersonCommands {

    private PersonCommands() {}

    /// Adds them.
    public static void into(CommandLine root, Terminal terminal, Workshop workshop) {
        var person = new PersonCommand(terminal, workshop);
        root.addSubcommand(new CommandLine(person).addSubcommand(new PersonListCommand(person))
                .addSubcommand(new PersonAddCommand(person)).addSubcommand(new PersonLinkCommand(person))
                .addSubcommand(new PersonDutiesCommand(person))
                .addSubcommand("lock", new PersonActCommand(person, KeepPersons::lock, "person.locked",
                        "person.locked-already"))
                .addSubcommand("unlock", new PersonActCommand(person, KeepPersons::unlock, "person.unlocked",
                        "person.unlocked-already")));
    }
}
