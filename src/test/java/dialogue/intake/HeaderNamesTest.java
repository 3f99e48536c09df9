package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.reader.Header;
import dialogue.intake.table.ClosedList;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Column;
import dialogue.intake.table.ReportTemplate;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Party;
import dialogue.plan.Status;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Header names and the words of closed lists, in the three languages.
class HeaderNamesTest {

    @TempDir
    Path folder;

    /// A finding that names a column would show that a file's header was not understood.
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsEveryFileByTheNamesOfOneLanguage(Language language) {
        var input = new SampleInput().review("opened=2026-01-05|deadline=2026-03-31|closed=2026-04-30").sample("yes");
        for (var table : Table.values()) {
            input.files().stream()
                    .filter(file -> switch (table) {
                        case REPORTS -> file.matches("\\d+/(canada|korea).csv");
                        case REVIEW -> file.equals(SampleInput.REVIEW);
                        default -> file.equals(table.file());
                    })
                    .forEach(file -> table.columns()
                            .forEach(column -> input.rename(file, column.name(), column.header(language))));
        }
        assertThat(SampleInput.lines(input.judge(folder))).isEmpty();
    }

    static List<UnaryOperator<String>> disguises() {
        return List.of(name -> name.toUpperCase(Locale.ROOT), name -> " \u00A0" + name + "\u00A0 ",
                name -> name.replace('_', ' '), name -> name.replace('_', '-'));
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void doesNotMindCaseBlanksAndHyphens(UnaryOperator<String> disguise) {
        var input = new SampleInput();
        Table.REPORTS.columns()
                .forEach(column -> input.rename(SampleInput.CANADA, column.name(), disguise.apply(column.name())));
        assertThat(SampleInput.lines(input.judge(folder))).isEmpty();
    }

    @Test
    void callsAColumnAsOfficialsDo() {
        var status = column("status");
        assertThat(Stream.of(Language.values()).map(status::header)).containsExactly("status", "statut", "상태");
        assertThat(column("progress_en").header(Language.FRENCH)).isEqualTo("progrès_en");
        assertThat(column("progress_ko").stem()).isEqualTo("progress");
    }

    private static Column column(String name) {
        return Table.REPORTS.columns().get(Table.REPORTS.index(name));
    }

    /// Two columns of a file with one name would be one column.
    @ParameterizedTest
    @EnumSource(Table.class)
    void givesNoTwoColumnsOneName(Table table) {
        var names = Stream.concat(table.columns().stream(), table.shown().stream())
                .flatMap(column -> Header.spellings(column).stream()).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    static Stream<ClosedList<?>> lists() {
        return Arrays.stream(Table.values()).flatMap(table -> table.columns().stream())
                .flatMap(column -> column.list().<ClosedList<?>>map(list -> list).stream()).distinct();
    }

    /// Two keys with one label would be one word for two things.
    @ParameterizedTest
    @MethodSource("lists")
    void readsAClosedListByKeyAndByEveryLabel(ClosedList<?> list) {
        for (var key : list.keys()) {
            var meant = list.of(key);
            assertThat(meant).isPresent();
            for (var language : Language.values()) {
                var label = list.label(key, language);
                assertThat(list.of(label)).as(label).isEqualTo(meant);
                assertThat(list.of(" " + label.toUpperCase(Locale.ROOT) + " ")).as(label).isEqualTo(meant);
            }
        }
        assertThat(list.keys().stream().map(list::of)).doesNotHaveDuplicates();
    }

    @Test
    void readsTheWordsOfEachWriter() {
        assertThat(ClosedLists.STATUS.of("En bonne voie")).contains(Status.ON_TRACK);
        assertThat(ClosedLists.STATUS.of("정상 추진")).contains(Status.ON_TRACK);
        assertThat(ClosedLists.STATUS.of("\u00A0On track\u00A0")).contains(Status.ON_TRACK);
        assertThat(ClosedLists.STATUS.of("on trac")).isEmpty();
    }

    /// A template that a party fills in is read without a word.
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsItsOwnTemplate(Language language) {
        var template = new ReportTemplate(Party.KOREA, language);
        assertThat(template.fileName()).isEqualTo("korea.csv");
        var delimiter = template.text().contains(";") ? ";" : ",";
        var empty = delimiter.repeat(Table.REPORTS.columns().size() - 4);
        var row = delimiter + "P1-01" + delimiter + "delayed" + empty + delimiter + "2026. 2. 20.\r\n";
        assertThat(
                ArrivedFile.of(folder, Party.KOREA, template.text() + row).lines("initiative", "status", "updated_on"))
                .containsExactly("2: P1-01 | delayed | 2026. 2. 20.");
    }
}
