package dialogue.operator.cli.person;

import dialogue.operator.person.KeepPersons;
import dialogue.operator.person.Keeper;
import dialogue.operator.view.PersonView.Acted;
import dialogue.person.PersonKey;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `dialogue person lock PERSON`, `unlock PERSON`.
@Command
final class PersonActCommand implements Callable<Integer> {

    private final PersonCommand person;
    private final Act act;
    private final String done;
    private final String already;

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "option.person")
    private @Nullable PersonKey key;

    /// What is done to a person.
    @FunctionalInterface
    interface Act {

        /// Returns false where there was nothing to do.
        boolean on(KeepPersons persons, Keeper keeper, PersonKey key);
    }

    /// @param done the message that it was done
    /// @param already the message that there was nothing to do
    PersonActCommand(PersonCommand person, Act act, String done, String already) {
        this.person = person;
        this.act = act;
        this.done = done;
        this.already = already;
    }

    @Override
    public Integer call() {
        var asked = Objects.requireNonNull(key);
        var acted = person.keep((persons, keeper) -> act.on(persons, keeper, asked));
        return person.tell(new Acted(asked.toString(), acted), acted ? done : already, asked.toString());
    }
}
