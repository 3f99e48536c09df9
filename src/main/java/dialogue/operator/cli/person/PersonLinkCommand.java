package dialogue.operator.cli.person;

import dialogue.person.PersonKey;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue person link PERSON`: a new link, for whoever has lost the password.
@Command(name = "link")
final class PersonLinkCommand implements Callable<Integer> {

    private final PersonCommand person;

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "option.person")
    private @Nullable PersonKey key;

    PersonLinkCommand(PersonCommand person) {
        this.person = person;
    }

    @Override
    public Integer call() {
        var asked = Objects.requireNonNull(key);
        return person.tell(person.keep((persons, keeper) -> persons.invite(keeper, asked)));
    }
}
