package dialogue.operator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// `dialogue` itself: only its help and its version; without a command the arguments are those of `brief`.
@Command(name = "dialogue", versionProvider = Program.class)
final class Program implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{Version.line()};
    }
}
