package dialogue.operator.cli.person;

import dialogue.language.Problem;
import dialogue.language.Problem.Kind;
import dialogue.operator.cli.syntax.MinistryChoice;
import dialogue.person.Duty;
import dialogue.person.PersonKey;
import dialogue.plan.Party;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dialogue person add NAME`: lets somebody new in.
@Command(name = "add")
final class PersonAddCommand implements Callable<Integer> {

    private final PersonCommand person;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.person-name")
    private String name = "";

    @Option(names = "--ministry", paramLabel = "KEY", converter = MinistryChoice.class, descriptionKey = "option.ministry")
    private Optional<Party> ministry = Optional.empty();

    @Option(names = "--duty", paramLabel = "KEYS", hideParamSyntax = true, split = ",", descriptionKey = "option.duties")
    private Set<Duty> duties = EnumSet.noneOf(Duty.class);

    PersonAddCommand(PersonCommand person) {
        this.person = person;
    }

    @Override
    public Integer call() {
        var key = key();
        return person.tell(person.keep((persons, keeper) -> persons.add(keeper, key, duties)));
    }

    private PersonKey key() {
        try {
            return new PersonKey(ministry, name);
        } catch (IllegalArgumentException e) {
            throw Problem.of(Kind.USAGE, "person.name", name);
        }
    }
}
