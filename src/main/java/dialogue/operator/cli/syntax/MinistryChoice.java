package dialogue.operator.cli.syntax;

import dialogue.plan.Keyed;
import dialogue.plan.Party;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/// `--ministry KEY`, which names a party as `--party` does.
public final class MinistryChoice implements ITypeConverter<Party> {

    @Override
    public Party convert(String given) {
        return new Choice<>("--ministry", List.of(Party.values()), Keyed::key).convert(given);
    }
}
