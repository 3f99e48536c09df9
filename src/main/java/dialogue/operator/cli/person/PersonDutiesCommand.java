package dialogue.operator.cli.person;

import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Keyed;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        person.terminal().tell("person.assigned", asked.toString(),
                duties.stream().sorted().map(Keyed::key).collect(Collectors.joining(", ")));
        return 0;
    }
}
