package dialogue.operator.cli.syntax;

import dialogue.operator.cli.work.Settled;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The folders that hold where a command names none: those of the configuration.
public record ConfiguredFolders(Settled settled) implements IDefaultValueProvider {

    private static final Map<String, String> KEYS = Map.of("option.input", "dialogue.input", "option.output",
            "dialogue.output");

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        var key = argument instanceof OptionSpec option ? KEYS.get(option.descriptionKey()) : null;
        return key == null ? null : settled.effective().folder(key).toString();
    }
}
