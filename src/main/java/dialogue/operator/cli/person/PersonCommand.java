package dialogue.operator.cli.person;

import dialogue.operator.cli.screen.Clocks;
import dialogue.operator.cli.screen.Grid;
import dialogue.operator.cli.screen.Terminal;
import dialogue.operator.cli.syntax.SharedOptions.Form;
import dialogue.operator.cli.syntax.SharedOptions.Output;
import dialogue.operator.cli.work.Workshop;
import dialogue.operator.person.Invitation;
import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.operator.view.PersonView;
import dialogue.person.Person;
import dialogue.plan.Keyed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue person`: who may come in at the console.
@Command(name = "person")
final class PersonCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workshop workshop;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Form form = new Form();

    PersonCommand(Terminal terminal, Workshop workshop) {
        this.terminal = terminal;
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        var persons = workshop.list(output.folder(), KeepPersons.class, all -> all.of(keeper()));
        form.tell(terminal, PersonView.of(persons), () -> tell(persons));
        return 0;
    }

    private void tell(List<Person> persons) {
        if (persons.isEmpty()) {
            terminal.tell("person.none");
        } else {
            terminal.print(Grid.headed(rows(persons)));
        }
    }

    private List<List<String>> rows(List<Person> persons) {
        var rows = new ArrayList<List<String>>();
        rows.add(terminal.heads("person", "state", "signed-in", "duties"));
        persons.forEach(person -> rows.add(List.of(person.key().toString(), terminal.words(state(person)),
                person.signedIn().map(Clocks::utc).orElse("–"), person.duties().stream().sorted().map(Keyed::key)
                        .collect(Collectors.joining(", ")))));
        return rows;
    }

    private static String state(Person person) {
        return person.locked()
                ? "person.state.locked"
                : person.enrolled() ? "person.state.enrolled" : "person.state.invited";
    }

    <T> T keep(BiFunction<KeepPersons, Keeper, T> work) {
        return workshop.at(output.folder(), KeepPersons.class, persons -> work.apply(persons, keeper()));
    }

    private static Keeper keeper() {
        return Keeper.host(dialogue.operator.cli.work.Person.name());
    }

    int tell(Invitation invitation) {
        return tell(PersonView.of(invitation), () -> {
            terminal.tell("person.invited", invitation.person().toString(), Clocks.utc(invitation.until()));
            terminal.print(invitation.address());
        });
    }

    int tell(PersonView answer, String key, String... arguments) {
        return tell(answer, () -> terminal.tell(key, (Object[]) arguments));
    }

    private int tell(PersonView answer, Runnable words) {
        form.tell(terminal, answer, words);
        return 0;
    }
}
