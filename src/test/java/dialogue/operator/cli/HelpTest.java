package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final String HELP = """
            Makes the briefings of the Strategic Dialogue of Canada and the Republic of Korea.

            Usage: dialogue COMMAND [OPTIONS]

            On a terminal, without a command, it shows where things stand (`dialogue status`); elsewhere it
            makes the annual briefing of the newest review in the folder input and writes it to the folder
            output. `dialogue help COMMAND` tells more.

              -V, --version       Show the version.
                  --config=FILE   The configuration to take: a file, or a folder with application.yaml; without
                                    it, that of this folder, else that of the machine.
              -h, --help          Show this help.

              init       Writes a folder to work in: an input to fill in, or the sample, and a configuration.
              status     Shows where things stand, and the next step.
              brief      Makes a briefing: PDF and workbooks for each audience and language.
              check      Reads the input, says what is wrong with it, and makes nothing.
              columns    Shows the columns of the input files, their names in three languages, and the words
                           they allow.
              template   Writes an empty report file for a party to fill in.
              form       Writes the workbook in which a party writes its reports.
              runs       Lists what was made, when, and what came of it.
              reproduce  Makes a published revision again, from the input that it was made from.
              review     Shows how far a year’s review is; opens and closes it.
              outbox     Lists the messages to the ministries and how far each has come.
              serve      Makes the briefings by itself, at the times of the schedules.
              work       Makes documents for the runs of other machines, and does nothing else.
              schedule   Shows the schedules and when they fire next, in Ottawa and in Seoul.
              problems   Lists the problems that wait for somebody.
              health     Tells whether the briefings will be made by themselves.
              audit      Lists who has acted on schedules, runs, messages and problems, and when.
              backup     Copies the output folder while it is worked in.
              tidy       Removes what is older than configured and needed by nobody any more.
              config     Shows the configuration that holds, and where each value comes from.
              person     Lists who may come in at the console; lets persons in, and locks them out.
              help       Shows how to use a command.

            Exit codes: 0 done, 1 failed, 2 input refused, 3 made but not all delivered, 64 wrong use.
            """;

    private final User user = User.in(Path.of("nowhere"));

    /// A command is looked for in its own room alone, and `help` in all.
    @Test
    void eachCommandStandsInTheRoomWhereItIsLookedFor() {
        var names = user.commands().getSubcommands().keySet();
        assertThat(names).contains("init", "person")
                .allSatisfy(name -> assertThat(user.gives(name + " --help")).isEqualTo(user.gives("help " + name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void tellsWhatTheProgramDoes(String command) {
        assertThat(user.gives(command)).isEqualTo(new Said(0, HELP, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help brief", "brief --help"})
    void tellsHowToUseACommand(String command) {
        assertThat(user.gives(command)).isEqualTo(new Said(0, """
                Makes a briefing: PDF and workbooks for each audience and language.

                Usage: dialogue brief [OPTIONS]

                The input is checked first: with an error nothing is made (see --leave-out-rejected), and all that
                is wrong with the records is told at once. What was made is never overwritten: a changed input
                makes a new revision.

                Example:  dialogue brief --year 2026 --audience joint --language en,fr

                      --year=YEAR            The year of the review; without it, the newest in the input.
                      --meeting=KEY          Prepare one meeting, by its key in plan/milestones.csv, instead of the
                                               annual Dialogue.
                      --as-of=DATE           The day on which it stands, such as 2026-04-30; without it, the day of
                                               the newest report that both parties may read.
                      --audience=KEYS        Who reads it: joint, canada, korea; without it, all.
                      --language=KEYS        The languages of the documents: en, fr, ko; without it, all that the
                                               audience reads.
                      --format=KEYS          The files: pdf, xlsx; without it, both.
                      --input=FOLDER         The folder to read; without it, the configured one.
                      --output=FOLDER        The folder to write to; without it, the configured one.
                      --leave-out-rejected   Go on without the refused rows and notes, where it is certain which
                                               these are; a party’s own copy says how many of its own.
                      --full                 Every initiative as a card with what both parties report, not the
                                               matters for the Dialogue alone. It is another content, and so
                                               another revision.
                      --dry-run              Only tell what would be made, and for whom.
                      --send                 Send the documents to the ministries, those of a revision that stands
                                               already too.
                      --hold                 Hold the messages to the ministries until somebody approves them.
                      --quiet                Say nothing unless something is wrong.
                      --output-format=KEY    table (for people), csv (for spreadsheets), json (for programs);
                                               without it, table.
                      --config=FILE          The configuration to take: a file, or a folder with application.yaml;
                                               without it, that of this folder, else that of the machine.
                  -h, --help                 Show this help.
                """, ""));
    }

    @Test
    void tellsHowToUseACommandOfACommand() {
        assertThat(user.gives("help runs show").out()).startsWith("""
                Shows all about one run.

                Usage: dialogue runs show N [OPTIONS]
                """);
    }

    @Test
    void speaksFrenchAndKorean() {
        assertThat(user.speaking(Language.FRENCH).gives("help").out())
                .contains("Utilisation\u00a0: dialogue COMMANDE [OPTIONS]")
                .contains("check      Lit les données et signale ce qui ne va pas, sans rien produire.")
                .doesNotContain("Usage", "Commands");
        assertThat(user.speaking(Language.KOREAN).gives("help check").out())
                .contains("사용법: dialogue check [옵션]").contains("--input=FOLDER        읽을 폴더. 생략하면 설정된 폴더.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help brief", "help check", "help columns", "help template", "help runs",
            "help runs show", "help runs resume", "help outbox", "help outbox show", "help outbox approve",
            "help outbox hold", "help outbox retry", "help outbox cancel", "help serve",
            "help schedule", "help schedule pause", "help schedule resume", "help schedule fire", "help problems",
            "help problems dismiss", "help person", "help person list", "help person add", "help person link",
            "help person duties", "help person lock", "help person unlock", "help health", "help audit", "help backup",
            "help help", "help init", "help status"})
    void leavesNoOptionWithoutWords(String command) {
        for (var language : Language.values()) {
            assertThat(user.speaking(language).gives(command).out()).doesNotContainPattern("(?m)^ +-.*[A-Z-]$")
                    .doesNotContain("option.");
        }
    }

    @Test
    void tellsItsVersionAndTheJavaItRunsOn() {
        assertThat(user.gives("--version").out()).matches("dialogue [1-9][\\w.-]* \\(Java 25[\\w.+-]*\\)\n");
    }
}
