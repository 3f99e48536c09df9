package dialogue.operator.cli.person;

import dialogue.operator.view.PersonView.Assigned;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Keyed;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dialogue person duties PERSON`: what somebody may do from now on.
@Command(name = "duties")
final class PersonDutiesCommand implements Callable<Integer> {

    private final PersonCommand person;

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "option.person")
    private @Nullable PersonKey key;

    @Option(names = "--duty", paramLabel = "KEYS", hideParamSyntax = true, split = ",", descriptionKey = "option.duties")
    private Set<Duty> duties = EnumSet.noneOf(Duty.class);

    PersonDutiesCommand(PersonCommand person) {
        this.person = person;
    }

    @Override
    public Integer call() {
        var asked = Objects.requireNonNull(key);
        person.keep((persons, keeper) -> {
            persons.assign(keeper, asked, duties);
            return asked;
        });
        var keys = duties.stream().sorted().map(Keyed::key).toList();
        return person.tell(new Assigned(asked.toString(), keys), "person.assigned", asked.toString(),
                String.join(", ", keys));
    }
}
