package dialogue.operator.cli.work;

import dialogue.finding.Finding;
import dialogue.operator.cli.screen.Terminal;
import dialogue.plan.Party;
import java.util.Arrays;
import java.util.List;

/// Tells how each party with an error gets a list to work off.
///
/// @param check the command that shows the findings
public record ListHint(Terminal terminal, String check) {

    public void tell(List<Finding> findings) {
        Arrays.stream(Party.values())
                .filter(party -> findings.stream().anyMatch(one -> one.isError() && one.party() == party))
                .forEach(party -> terminal.tell("findings.list", check + " --format xlsx --party " + party.key(),
                        terminal.words("side." + party.key())));
    }
}
