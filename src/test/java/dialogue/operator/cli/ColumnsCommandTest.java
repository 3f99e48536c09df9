package dialogue.operator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ColumnsCommandTest {

    private final User user = User.in(Path.of("nowhere"));

    @Test
    void tellsTheColumnsOfEachFileInThreeLanguages() {
        assertThat(user.gives("columns").out()).startsWith("""
                Columns of plan/pillars.csv

                English      French      Korean   Required  Content
                ───────────  ──────────  ───────  ────────  ───────────────────────
                pillar       pilier      분야     yes       key
                title_en     titre_en    제목_en  yes       text
                """).contains("""
                Columns of YEAR/PARTY*.csv

                """).contains("""
                party            partie               당사국         no                 one of the words below
                initiative       initiative           과제           yes                key
                """);
    }

    @Test
    void tellsTheWordsOfEachClosedListOnce() {
        var said = user.gives("columns").out();
        assertThat(said).contains("""
                Words allowed in the column status

                Key          English      French         Korean
                ───────────  ───────────  ─────────────  ─────────
                completed    Completed    Achevée        완료
                on_track     On track     En bonne voie  정상 추진
                """).containsOnlyOnce("Words allowed in the column confirmed").doesNotContain("in the column briefing");
    }

    @Test
    void speaksFrenchAndKorean() {
        assertThat(user.gives("columns --language fr").out()).contains("Mots admis dans la colonne status",
                "Anglais   Français");
        assertThat(user.gives("columns --language ko").out()).contains("status 열에 쓸 수 있는 값", "필수");
    }

    @Test
    void writesThemForASpreadsheet() {
        assertThat(user.gives("columns --output-format csv").out()).startsWith("""
                \uFEFFfile,column,column_fr,column_ko,required,content,allowed\r
                plan/pillars.csv,pillar,pilier,분야,yes,key,\r
                """).contains("""
                YEAR/PARTY*.csv,share,partage,공유,column,list,joint|own\r
                """);
    }

    @Test
    void writesThemForAProgram() {
        assertThat(user.gives("columns --output-format json").out()).startsWith("""
                {
                  "schema_version" : 1,
                  "columns" : [ {
                    "file" : "plan/pillars.csv",
                    "column" : "pillar",
                    "column_fr" : "pilier",
                    "column_ko" : "분야",
                    "required" : "yes",
                    "content" : "key",
                    "allowed" : ""
                  }, {
                """);
    }
}
