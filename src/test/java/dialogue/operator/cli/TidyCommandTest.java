package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.operator.cli.User.Said;
import dialogue.operator.cli.work.Person;
import dialogue.run.Retention;
import dialogue.run.Retention.Old.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

class TidyCommandTest {

    @TempDir
    Path folder;
    private final List<String> tidied = new ArrayList<>();
    private List<Retention.Old> old = List.of(
            new Retention.Old(Kind.RUNS, "400d", List.of("1", "2", "3", "5")),
            new Retention.Old(Kind.MESSAGES, "90d", List.of("2")),
            new Retention.Old(Kind.DOCUMENTS, "never", List.of()));

    private final class Fake implements Retention {

        @Override
        public List<Old> old() {
            return old;
        }

        @Override
        public List<Old> tidy(String person) {
            tidied.add(person);
            return old;
        }
    }

    private Said gives(User user, String command) {
        return user.gives(command, (_, _) -> {
            var context = new GenericApplicationContext();
            context.registerBean(Retention.class, Fake::new);
            context.refresh();
            return context;
        });
    }

    private Said gives(String command) {
        return gives(User.in(folder), command);
    }

    @Test
    void tellsWhatWasRemoved() {
        assertThat(gives("tidy --output FOLDER")).isEqualTo(new Said(0, """
                What                  Kept for  Old  Which
                ────────────────────  ────────  ───  ──────
                records of runs       400 days    4  1-3, 5
                messages in files     90 days     1  2
                superseded documents  always      0
                Removed. `dialogue audit` keeps what went, when, and by whom.
                """, ""));
        assertThat(tidied).containsExactly(Person.name());
    }

    @Test
    void onlyShowsItWhereItIsTried() {
        assertThat(gives("tidy --dry-run --output FOLDER").out())
                .endsWith("Nothing was removed: this is what would go.\n");
        assertThat(gives("tidy --dry-run --output-format json --output FOLDER").out()).isEqualTo("""
                {
                  "schema_version" : 1,
                  "dry_run" : true,
                  "old" : [ {
                    "kind" : "runs",
                    "age" : "400d",
                    "names" : [ "1", "2", "3", "5" ]
                  }, {
                    "kind" : "messages",
                    "age" : "90d",
                    "names" : [ "2" ]
                  }, {
                    "kind" : "superseded-documents",
                    "age" : "never",
                    "names" : [ ]
                  } ]
                }
                """);
        assertThat(tidied).isEmpty();
    }

    @Test
    void tellsThatThereIsNothing() {
        assertThat(gives("tidy --output FOLDER/none")).as("and makes no folder")
                .isEqualTo(new Said(0, "Nothing is old enough to be removed.\n", ""));
        assertThat(folder.resolve("none")).doesNotExist();
        old = old.subList(2, 3);
        assertThat(gives("tidy --output FOLDER").out()).endsWith("Nothing is old enough to be removed.\n");
    }

    @Test
    void speaksFrenchAndKorean() {
        old = List.of(new Retention.Old(Kind.DOCUMENTS, "800d",
                List.of("2026/annual/r1", "2026/annual/r2", "2026/m-1/r1", "2026/m-1/side/s2")));
        assertThat(gives(User.in(folder).speaking(Language.FRENCH), "tidy --output FOLDER").out()).isEqualTo("""
                Éléments             Conservation  Anciens  Objet
                ───────────────────  ────────────  ───────  ───────────────────────────────────────────────
                documents remplacés  800 jours           4  2026/annual/r1-2, 2026/m-1/r1, 2026/m-1/side/s2
                Supprimé. «\u00a0dialogue audit\u00a0» indique ce qui l’a été, quand et par qui.
                """);
        assertThat(gives(User.in(folder).speaking(Language.KOREAN), "tidy --dry-run --output FOLDER").out())
                .contains("대체된 문서  800일").endsWith("아무것도 삭제하지 않았습니다. 위 내용이 삭제 대상입니다.\n");
    }
}
