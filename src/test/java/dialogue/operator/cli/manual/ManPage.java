package dialogue.operator.cli.manual;

import dialogue.language.Language;
import dialogue.language.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The page of one command in the manual, in roff with the macros of `man`.
public record ManPage(CommandSpec command, Language language) {

    private static final Messages WORDS = Messages.load("manual");

    /// The name under which `man` finds it.
    public String name() {
        return command.qualifiedName("-");
    }

    public String text() {
        return Stream.of(title(), name(command), synopsis(), description(), options(), commands(), ending(), seeAlso())
                .flatMap(part -> part).collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> title() {
        return Stream.of(".TH " + Roff.bare(name()) + " 1 \"\" dialogue \"" + words("title") + '"');
    }

    private Stream<String> name(CommandSpec of) {
        return section("name", Stream.of(Roff.bare(name()) + " \\- " + Roff.text(about(of))));
    }

    private Stream<String> synopsis() {
        return section("synopsis", Stream.of(command.usageMessage().customSynopsis()).map(Roff::text));
    }

    private Stream<String> description() {
        return section("description",
                Stream.of(command.usageMessage().description()).map(ManPage::unescaped).map(Roff::line));
    }

    private Stream<String> options() {
        var arguments = Stream.<ArgSpec>concat(command.positionalParameters().stream(), command.options().stream());
        return section("options", arguments.flatMap(this::option));
    }

    private Stream<String> option(ArgSpec argument) {
        var names = argument instanceof OptionSpec option ? List.of(option.names()) : List.of("");
        var label = argument.paramLabel().isEmpty() || argument.arity().max() == 0
                ? ""
                : (argument.isOption() ? "=" : "") + "\\fI" + Roff.bare(argument.paramLabel()) + "\\fR";
        return Stream.of(".TP",
                names.stream().map(each -> "\\fB" + Roff.bare(each) + "\\fR").collect(Collectors.joining(", ")) + label,
                Roff.text(unescaped(String.join(" ", argument.description()))));
    }

    private Stream<String> commands() {
        return section("commands", command.subcommands().values().stream().map(each -> each.getCommandSpec())
                .flatMap(each -> Stream.of(".TP", "\\fB" + Roff.bare(each.name()) + "\\fR", Roff.text(about(each)))));
    }

    private Stream<String> ending() {
        return section("exit",
                Stream.of(command.root().usageMessage().footer()).map(ManPage::unescaped).map(Roff::text));
    }

    private Stream<String> seeAlso() {
        var parent = command.parent();
        var pages = Stream.concat(Stream.ofNullable(parent),
                command.subcommands().values().stream().map(each -> each.getCommandSpec()));
        return section("see-also", Stream.of(pages.map(each -> "\\fB" + Roff.bare(each.qualifiedName("-")) + "\\fR(1)")
                .collect(Collectors.joining(", ", "", parent == null ? ", " : ""))
                + (parent == null ? "/usr/share/doc/dialogue" : "")));
    }

    private Stream<String> section(String key, Stream<String> lines) {
        var content = lines.filter(line -> !line.isEmpty()).toList();
        return content.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(".SH \"" + words(key) + '"'), content.stream());
    }

    private String words(String key) {
        return Roff.bare(WORDS.say(language, key));
    }

    private static String about(CommandSpec of) {
        return unescaped(String.join(" ", of.usageMessage().header()));
    }

    private static String unescaped(String words) {
        return words.replace("%%", "%");
    }
}
