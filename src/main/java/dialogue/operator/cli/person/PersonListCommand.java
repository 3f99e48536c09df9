package dialogue.operator.cli.person;

import dialogue.operator.cli.syntax.SharedOptions.Form;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `dialogue person list`: the same as `dialogue person`.
@Command(name = "list")
final class PersonListCommand implements Callable<Integer> {

    private final PersonCommand person;

    @Mixin
    private final Form form = new Form();

    PersonListCommand(PersonCommand person) {
        this.person = person;
    }

    @Override
    public Integer call() {
        return person.list(form.isJson());
    }
}
