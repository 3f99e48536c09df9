package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.cli.manual.FishCompletion;
import dialogue.operator.cli.manual.ManPage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ManualTest {

    @ParameterizedTest
    @EnumSource
    void tellsEveryOptionOfEveryCommand(Language language) {
        assertThat(Manual.all(Manual.commands(language)).toList()).hasSizeGreaterThan(40).allSatisfy(command -> {
            var page = new ManPage(command.getCommandSpec(), language).text();
            for (var option : command.getCommandSpec().options()) {
                assertThat(page).contains("\\fB" + option.longestName().replace("-", "\\-") + "\\fR");
            }
        });
    }

    @Test
    void isNamedAsManAsksForIt() {
        var page = new ManPage(brief(Manual.commands(Language.FRENCH)), Language.FRENCH);
        assertThat(page.name()).isEqualTo("dialogue-brief");
        assertThat(page.text()).startsWith("""
                .TH dialogue\\-brief 1 "" dialogue "Dialogue stratégique"
                .SH "NOM"
                dialogue\\-brief \\- Produit les documents\u00A0: PDF et classeurs, par destinataire et par langue.
                .SH "SYNOPSIS"
                dialogue brief [OPTIONS]
                """);
    }

    @Test
    void completesInFishWhatBelongsToTheCommand() {
        var root = Manual.commands(Language.ENGLISH);
        var lines = List.of(new FishCompletion(root.getCommandSpec()).text().split("\n"));
        assertThat(lines)
                .filteredOn(line -> line.contains("seen_subcommand_from open; and __fish_seen_subcommand_from review'"))
                .anyMatch(line -> line.contains(" -l deadline -x -d "));
        assertThat(lines).filteredOn(line -> line.contains("'__fish_seen_subcommand_from brief'"))
                .hasSameSizeAs(brief(root).options());
    }

    private static CommandSpec brief(CommandLine root) {
        return Objects.requireNonNull(root.getSubcommands().get("brief")).getCommandSpec();
    }
}
