package dialogue.operator.cli.syntax;

import dialogue.operator.cli.screen.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Gives every command `--help`, and puts its words where picocli looks for them.
public record Help(Terminal terminal) {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    public void into(CommandLine root) {
        describe(root);
        root.setResourceBundle(terminal.help());
        root.setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST, WIDEST));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.live() ? Ansi.AUTO : Ansi.OFF));
        root.getCommandSpec().usageMessage().footerHeading("%n").footer(lines("help.exit-codes"));
    }

    private void describe(CommandLine command) {
        var spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("option.help").build());
        spec.usageMessage().sortOptions(false).header(lines("about." + key(spec)))
                .description(lines("more." + key(spec)))
                .customSynopsis(synopsis(spec))
                .synopsisHeading("%n" + terminal.words("help.usage") + " ").descriptionHeading("%n")
                .parameterListHeading("%n").optionListHeading("%n").commandListHeading("%n");
        command.getSubcommands().values().forEach(this::describe);
    }

    /// Commands below another one may have the same name.
    private static String key(CommandSpec spec) {
        var parent = spec.parent();
        return parent == null || parent.parent() == null ? spec.name() : parent.name() + "-" + spec.name();
    }

    private String synopsis(CommandSpec spec) {
        var labels = spec.positionalParameters().stream().map(each -> " " + each.paramLabel()).toList();
        return spec.qualifiedName(" ") + (spec.subcommands().isEmpty() ? "" : " " + terminal.words("help.command"))
                + String.join("", labels) + " " + terminal.words("help.options");
    }

    /// picocli takes `%` for its own.
    private String[] lines(String key) {
        return terminal.words(key).replace("%", "%%").split("\n", -1);
    }
}
