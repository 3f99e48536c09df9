package dialogue.operator.cli.person;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `dialogue person list`: the same as `dialogue person`.
@Command(name = "list")
final class PersonListCommand implements Callable<Integer> {

    private final PersonCommand person;

    PersonListCommand(PersonCommand person) {
        this.person = person;
    }

    @Override
    public Integer call() {
        return person.call();
    }
}
