package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wrong use is one line and 64, before anything is read, started or written.
class UsageErrorsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            breif                        | There is no command breif; did you mean brief? `dialogue --help` lists the commands.
            quarterly                    | There is no command quarterly; the commands of dialogue are init, status, brief, check, columns, template, form, runs, reproduce, review, outbox, serve, work, schedule, problems, health, audit, backup, tidy, config, person, help.
            runs shwo 3                  | There is no command shwo; did you mean show? `dialogue runs --help` lists the commands.
            help breef                   | There is no command breef; did you mean brief? `dialogue --help` lists the commands.
            brief --yaer 2026            | `dialogue brief` has no option --yaer; did you mean --year?
            --auidence=joint             | `dialogue brief` has no option --auidence; did you mean --audience?
            template --frobnicate        | `dialogue template` has no option --frobnicate; its options are --party, --output-format, --language, --to, --config, --help.
            brief 2026                   | 2026 has no place in `dialogue brief`; did you mean --year 2026?
            check everything             | everything has no place in `dialogue check`; `dialogue check --help` tells how to use it.
            brief --year                 | --year needs a value; `dialogue brief --help` tells which.
            brief --year --quiet         | --year needs a value; `dialogue brief --help` tells which.
            brief --year 2026 --year 2025| --year is given twice; give it once.
            brief --year 26              | --year does not understand "26"; write a year of four figures from 1000 to 2999, such as 2026.
            check --year 20261           | --year does not understand "20261"; write a year of four figures from 1000 to 2999, such as 2026.
            brief --as-of 2026/4/30      | --as-of does not understand "2026/4/30"; did you mean 2026-04-30?
            brief --as-of 2026-4-30      | --as-of does not understand "2026-4-30"; did you mean 2026-04-30?
            brief --as-of 2026-02-30     | --as-of does not understand "2026-02-30"; write a day that there is as year, month and day, such as 2026-04-30.
            check --as-of tomorrow       | --as-of does not understand "tomorrow"; write a day that there is as year, month and day, such as 2026-04-30.
            brief --audience joint,kora  | --audience does not know "kora"; did you mean korea? Allowed: joint, canada, korea.
            brief --audience japan       | --audience does not know "japan"; allowed: joint, canada, korea.
            brief --audience joint,,korea | --audience does not know ""; allowed: joint, canada, korea.
            brief --language enn         | --language does not know "enn"; did you mean en? Allowed: en, fr, ko.
            brief --format docx          | --format does not know "docx"; allowed: pdf, xlsx.
            brief --meeting ../x         | --meeting takes the key of a meeting in plan/milestones.csv, such as fdm-2028, not "../x".
            check --format htlm          | --format does not know "htlm"; did you mean html? Allowed: xlsx, html.
            runs --output-format jsno    | --output-format does not know "jsno"; did you mean json? Allowed: table, csv, json.
            check --party korea          | The options --party and --output are for a list as a file; say --format xlsx or --format html with them.
            template                     | Whose file? Say --party canada or --party korea.
            template --party koera       | --party does not know "koera"; did you mean korea? Allowed: canada, korea.
            runs show                    | `dialogue runs show` needs the number of a run; `dialogue runs` lists them.
            runs show seven              | "seven" is not the number of a run; `dialogue runs` lists them.
            """)
    void namesTheNearestRightSpelling(String command, String sentence) {
        var user = User.in(folder);
        assertThat(user.gives(command)).isEqualTo(new Said(64, "", "dialogue: " + sentence + "\n"));
        assertThat(user.started()).isEmpty();
    }

    @Test
    void speaksFrench() {
        var user = User.in(folder).speaking(Language.FRENCH);
        assertThat(user.gives("breif").err()).isEqualTo("dialogue: La commande breif n’existe pas; vouliez-vous dire"
                + " brief? «\u00a0dialogue --help\u00a0» donne la liste des commandes.\n");
        assertThat(user.gives("brief --audience kora").err()).isEqualTo("dialogue: --audience n’admet pas «\u00a0kora"
                + "\u00a0»; vouliez-vous dire korea? Valeurs admises\u00a0: joint, canada, korea.\n");
    }

    @Test
    void speaksKorean() {
        var user = User.in(folder).speaking(Language.KOREAN);
        assertThat(user.gives("breif").err()).isEqualTo("dialogue: breif 명령이 없습니다. brief 명령을 쓰려고 하셨습니까?"
                + " 전체 명령은 `dialogue --help`로 볼 수 있습니다.\n");
        assertThat(user.gives("brief --as-of 2026년4월30일").err()).isEqualTo("dialogue: --as-of 옵션에는 \"2026년4월30일\""
                + " 값을 쓸 수 없습니다. 2026-04-30 값을 쓰려고 하셨습니까?\n");
    }
}
