package dialogue.intake;

import static dialogue.intake.SampleInput.CANADA;
import static org.assertj.core.api.Assertions.assertThat;

import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A form that comes back: what it showed is passed over, and a row that nobody has touched is no record.
class UntouchedRowsTest {

    private static final String HEADER = "initiative,title,last_status,last_progress,status,share,marking,note,updated_on";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesOverWhatAFormShowed(Language language) {
        var header = Stream.concat(Table.REPORTS.shown().stream(), Table.REPORTS.columns().stream())
                .map(column -> column.header(language)).collect(Collectors.joining(","));
        var row = "Title,Secret,Went well,Goes on, ,P1-01,on_track" + ",".repeat(15) + "2026-02-20";
        assertThat(ArrivedFile.of(folder, Party.KOREA, header + "\n" + row + "\n")
                .lines("initiative", "status", "updated_on")).containsExactly("2: P1-01 | on_track | 2026-02-20");
    }

    @Test
    void countsUntouchedRowsInOneSentence() {
        assertThat(read(
                "P1-01,A title,On track,,,,,,\nP1-02,B title,,, ,\u200B,,,\n,,,,,,,,\nP1-03,,,,on_track,,,,2026-02-20\nP1-04,,,,,,,,\n"))
                .containsExactly("5: P1-03 | on_track",
                        "0: coverage.untouched The rows of this form that hold nothing but what it came with: 3. They are no records; fill in those on which there is something to report.");
    }

    /// One cell that is filled in, be it a note or a marking, makes a record of a row.
    @ParameterizedTest
    @ValueSource(strings = {"P1-01,,,,,own,,,", "P1-01,,,,,,secret,,", "P1-01,,,,,,,A note,", "P1-01,,,,,,,,x",
            "P1-01,,,,x,,,,"})
    void takesARowForARecordOnceACellIsFilledIn(String row) {
        assertThat(ArrivedFile.of(folder, Party.KOREA, HEADER + "\n" + row + "\n").readings())
                .filteredOn(SourceRow.class::isInstance).hasSize(1);
    }

    /// Untouched rows are not counted as read, and their initiatives are those without a report.
    @Test
    void leavesTheInitiativesOfUntouchedRowsWithoutAReport() {
        var report = new SampleInput().add(CANADA, "initiative=P1-01|party=canada").remove(CANADA, 2).judge(folder);
        assertThat(SampleInput.lines(report)).hasSize(2).satisfiesExactly(
                line -> assertThat(line).startsWith("warning coverage.no-report 2026/canada.csv:0 (canada)"),
                line -> assertThat(line).startsWith("warning coverage.untouched 2026/canada.csv:0 (canada)"));
        assertThat(report.counts()).contains(new Count(CANADA, 1, 1, 0));
        assertThat(report.accepted()).isTrue();
    }

    /// A form under the other party's name is refused before a row of it is passed over.
    @Test
    void refusesAnUntouchedRowOfTheOtherParty() {
        assertThat(ArrivedFile.of(folder, Party.KOREA, "party," + HEADER + "\ncanada,P1-01,,,,,,,,\n")
                .lines("initiative")).last().asString().contains("party.other");
    }

    @Test
    void namesAColumnThatAFormShowsAsTheNearest() {
        assertThat(new SampleInput().rename(CANADA, "note", "last_statuss").judge(folder).findings())
                .extracting(finding -> finding.details().getLast()).containsExactly("last_status");
    }

    private List<String> read(String rows) {
        return ArrivedFile.of(folder, Party.KOREA, HEADER + "\n" + rows)
                .lines("initiative", "status");
    }

    /// Nobody fills in what a form shows.
    @Test
    void asksForNothingThatAFormShows() {
        assertThat(Table.REPORTS.shown()).allSatisfy(column -> assertThat(column.kind()).isEqualTo(Column.Kind.SHOWN))
                .allSatisfy(column -> assertThat(column.need()).isEqualTo(Column.Need.NONE)).hasSize(4);
    }
}
