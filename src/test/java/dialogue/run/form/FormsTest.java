package dialogue.run.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.intake.Allowance;
import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.render.Inspected;
import dialogue.render.xlsx.XlsxInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The form that a party gets: of the plan what it may read of, of the last reports its own.
class FormsTest {

    @TempDir
    Path input;
    private FormInput files = new FormInput(Path.of("."));

    @BeforeEach
    void writeInput() throws IOException {
        files = new FormInput(input).write();
    }

    @Test
    void showsThePlanAndThePartysOwnLastReport() throws IOException {
        var form = files.form(Party.KOREA, Language.FRENCH);
        assertThat(form.fileName()).isEqualTo("korea.xlsx");
        assertThat(form.rows()).isEqualTo(3);
        try (var book = FormInput.open(form)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            var sheet = book.getSheet("report");
            assertThat(IntStream.range(0, 7).mapToObj(column -> FormInput.text(sheet, 1, column))).containsExactly(
                    "P1-01",
                    "Pourparlers annuels", "Corée", "En bonne voie", "La Corée discutera", "Elle appellera", "");
            assertThat(IntStream.range(0, 7).mapToObj(column -> FormInput.text(sheet, 2, column))).containsExactly(
                    "P1-02",
                    "Somme", "Corée", "", "", "", "");
            assertThat(IntStream.rangeClosed(1, 6).mapToObj(row -> FormInput.text(sheet, row, 0))).containsExactly(
                    "P1-01",
                    "P1-02", "P1-03", "", "", "");
        }
    }

    /// Neither what the other party reports, nor any note, nor an initiative that the party may not know of.
    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsNothingOfTheOtherPartyAndNoNote(Language language) throws IOException {
        for (var party : Party.values()) {
            var file = input.resolve(party.key() + language.key() + ".xlsx");
            files.form(party, language).writeTo(file);
            var words = Inspected.of(new XlsxInspector(), file).text();
            assertThat(words).contains("P1-01").doesNotContain("note of its own", "P1-05", "Nommée par personne",
                    "Named by nobody");
            assertThat(words).doesNotContain(party == Party.KOREA
                    ? new String[]{"P1-04", "Canada waits", "Canada attend", "캐나다 대기", "Canada writes", "écrira",
                            "Début canadien", "보관"}
                    : new String[]{"P1-03", "Korea talks", "discutera", "한국 협의", "Korea calls", "appellera",
                            "Début coréen", "한국만"});
        }
    }

    @Test
    void leavesOutAnInitiativeThatTheOtherPartyKeepsToItself() throws IOException {
        try (var book = FormInput.open(files.form(Party.CANADA, Language.ENGLISH))) {
            var sheet = book.getSheet("report");
            assertThat(IntStream.rangeClosed(1, 4).mapToObj(row -> FormInput.text(sheet, row, 0))).containsExactly(
                    "P1-01",
                    "P1-02", "P1-04", "");
        }
    }

    @Test
    void givesTheSameBytesForTheSame() {
        assertThat(files.form(Party.KOREA, Language.KOREAN).bytes())
                .isEqualTo(files.form(Party.KOREA, Language.KOREAN).bytes());
    }

    /// What two initiatives became shows what was last reported on each.
    @Test
    void showsWhatWasReportedOnWhatAnInitiativeGoesOnWith() throws IOException {
        files.write("plan/initiatives.csv", """
                initiative,pillar,kind,cadence,title_en,title_fr,title_ko,origin,valid_from,valid_until,replaces
                P1-01,1,dialogue,annual,Annual talks,Pourparlers,대화,plan,,2026-12-31,
                P1-03,1,dialogue,annual,Other talks,Autres,다른 대화,plan,,2026-12-31,
                P1-04,1,dialogue,annual,More talks,Encore,더,plan,,,
                P1-09,1,dialogue,annual,Joined talks,Réunis,통합,plan,2027-01-01,,P1-01|P1-03
                """);
        try (var book = FormInput.open(files.form(Party.KOREA, Language.ENGLISH))) {
            var sheet = book.getSheet("report");
            assertThat(IntStream.of(0, 3, 4).mapToObj(column -> FormInput.text(sheet, 2, column))).containsExactly(
                    "P1-09", "P1-01: On track\nP1-03: On track",
                    "P1-01: Korea talks\nP1-03: 한국만 (in Korean; not given in English)");
        }
    }

    @Test
    void asksOnlyAboutWhatIsStillMissing() throws IOException {
        var form = Forms.of(input, 2027, FormInput.DAY, Allowance.STANDARD).of(Party.KOREA, Language.KOREAN,
                "P1-02"::equals);
        assertThat(form.rows()).isEqualTo(1);
        try (var book = FormInput.open(form)) {
            assertThat(FormInput.text(book.getSheet("report"), 1, 0)).isEqualTo("P1-02");
            assertThat(FormInput.text(book.getSheet("report"), 2, 0)).isEmpty();
        }
    }

    @Test
    void needsNoEarlierReview() throws IOException {
        for (var file : List.of("2026/canada.csv", "2026/korea.csv", "2026")) {
            Files.delete(input.resolve(file));
        }
        assertThat(files.form(Party.KOREA, Language.ENGLISH).rows()).isEqualTo(2);
    }

    @Test
    void isNotMadeOfAPlanWithErrors() throws IOException {
        files.write("plan/areas.csv", "area,pillar,title_en,title_fr,title_ko\n1a,9,A,B,C\n");
        assertThatThrownBy(() -> files.form(Party.KOREA, Language.ENGLISH)).hasMessageContaining("plan/areas.csv");
    }

    @Test
    void isNotMadeOfReportsThatAreMarkedTooHigh() throws IOException {
        files.write("2026/korea.csv",
                FormInput.REPORTS + "P1-01,on_track,Korea talks,Elle parle,협의,,,joint,secret,,2026-02-20\n");
        assertThatThrownBy(() -> files.form(Party.CANADA, Language.ENGLISH)).hasMessageContaining("2026/korea.csv");
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        var file = Files.writeString(input.resolve("korea.xlsx"), "the work of a day");
        assertThatThrownBy(() -> files.form(Party.KOREA, Language.KOREAN).writeTo(file))
                .hasMessageContaining("already").hasMessageContaining("--output");
        assertThat(file).content().isEqualTo("the work of a day");
    }
}
