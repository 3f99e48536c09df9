package dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.ProgramProcess.Ended;
import dialogue.intake.IntakeSettings;
import dialogue.intake.table.ClosedLists;
import dialogue.language.Language;
import dialogue.render.Inspected;
import dialogue.render.xlsx.XlsxInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second year of an installation as its officers live through it, by the commands they give: a review is opened, the forms go out and come back, one of them
/// damaged first; the plan changes in all its ways; the review is closed and published; and both years can be made again.
class SecondYearTest {

    private static final String CHANGED = "2026-06-01";
    private static final int STATUS = 6;
    private static final int UPDATED_ON = STATUS + 15;

    @TempDir
    Path folder;

    private Ended give(String command) throws IOException, InterruptedException {
        return ProgramProcess.start(folder, List.of(command.split(" "))).ended();
    }

    private void does(String command, int exitCode) throws Exception {
        var ended = give(command);
        assertThat(ended.exitCode()).as(command + "\n" + ended).isEqualTo(exitCode);
    }

    /// A row of the plan's file.
    private static String initiative(String key, String pillar, String title, String replaces, String from,
            String until) {
        return "%1$s,%2$s,,exploration,,once,%3$s,%3$s (fr),%3$s 사업,,gac,mofa,2024-05,,plan,%4$s,,%5$s,%6$s\n"
                .formatted(key,
                        pillar, title, replaces, from, until);
    }

    private Path plan() {
        return folder.resolve("input/plan/initiatives.csv");
    }

    private static String today() {
        return IntakeSettings.day(Clock.systemUTC().instant()).toString();
    }

    /// What the fixture has in its plan, and more.
    private void writePlan(String fixture, Stream<String> rows) throws IOException {
        var all = fixture.lines()
                .map(line -> line + (line.startsWith("initiative,") ? ",valid_from,valid_until" : ",,"));
        Files.writeString(plan(), Stream.concat(all.map(line -> line + "\n"), rows).collect(Collectors.joining()));
    }

    @Test
    @Tag("long")
    void isPlayedThrough() throws Exception {
        InputFixture.in(folder.resolve("input"));
        var fixture = Files.readString(plan());
        writePlan(fixture, Stream.of(initiative("P1-03", "1", "Old name", "", "", ""),
                initiative("P1-04", "1", "First half", "", "", ""),
                initiative("P1-05", "1", "Second half", "", "", ""), initiative("P1-06", "1", "Whole", "", "", ""),
                initiative("P1-07", "1", "Dropped", "", "", ""), initiative("P2-03", "2", "Wanderer", "", "", "")));
        does("brief --quiet", 0);
        does("review open 2027", 0);
        does("brief --quiet", 0);
        assertThat(folder.resolve("output/2026/annual/r2")).as("an open review harms nothing").doesNotExist();
        returnsTheForms();
        changeThePlan(fixture);
        does("review close 2027", 0);
        does("brief --quiet", 0);
        assertThat(words()).contains("Plan changes", "Added", "Renamed", "Merged", "Split", "Moved",
                "Ended", "Newcomer", "Both halves");
        assertThat(folder.resolve("output/2026/annual/r2")).as("a published year stays as it is").doesNotExist();
        does("reproduce 2026 annual r1", 0);
        does("reproduce 2027 annual r1", 0);
    }

    private void returnsTheForms() throws Exception {
        fill("canada", Language.FRENCH, today());
        fill("korea", Language.KOREAN, "29/04/2026");
        var refused = give("check --year 2027");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).contains("2027/korea.xlsx, report!V2", "“29/04/2026” does not begin with its year",
                "more of this kind");
        does("check --year 2027 --party korea --language ko --format html --output list.html", 2);
        assertThat(folder.resolve("list.html")).content().contains("report!V2");
        fill("korea", Language.KOREAN, today());
        does("brief --year 2027 --quiet --send", 64);
        does("brief --year 2027 --quiet --audience joint --language ko --format pdf", 0);
        assertThat(folder.resolve("output/2027/annual/side/s1/joint")).isDirectory();
    }

    private void changeThePlan(String fixture) throws IOException {
        writePlan(fixture, Stream.of(initiative("P1-03", "1", "Old name", "", "", "2026-05-31"),
                initiative("P1-03", "1", "New name", "", CHANGED, ""),
                initiative("P1-04", "1", "First half", "", "", "2026-05-31"),
                initiative("P1-05", "1", "Second half", "", "", "2026-05-31"),
                initiative("P1-10", "1", "Both halves", "P1-04|P1-05", CHANGED, ""),
                initiative("P1-06", "1", "Whole", "", "", "2026-05-31"),
                initiative("P1-11", "1", "One part", "P1-06", CHANGED, ""),
                initiative("P1-12", "1", "Other part", "P1-06", CHANGED, ""),
                initiative("P1-07", "1", "Dropped", "", "", "2026-05-31"),
                initiative("P2-03", "2", "Wanderer", "", "", "2026-05-31"),
                initiative("P2-03", "1", "Wanderer", "", CHANGED, ""),
                initiative("P1-13", "1", "Newcomer", "", CHANGED, "")));
    }

    /// Writes into every row of a party's form, and puts it into the folder of the year.
    private void fill(String party, Language language, String updatedOn) throws IOException {
        var form = folder.resolve("output/2027/collect/forms").resolve(party)
                .resolve(party + "-2027-" + language.key() + ".xlsx");
        try (var in = Files.newInputStream(form);
                var book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(folder.resolve("input/2027").resolve(party + ".xlsx"))) {
            for (var row : book.getSheet("report")) {
                if (row.getRowNum() > 0 && row.getCell(0) != null && !row.getCell(0).getStringCellValue().isEmpty()) {
                    fill(row, language, updatedOn);
                }
            }
            book.write(out);
        }
    }

    private static void fill(Row row, Language language, String updatedOn) {
        row.getCell(STATUS).setCellValue(ClosedLists.STATUS.label("on_track", language));
        row.getCell(UPDATED_ON).setCellValue(updatedOn);
    }

    private String words() throws IOException {
        return Inspected.of(new XlsxInspector(),
                folder.resolve("output/2027/annual/r1/joint/strategic-dialogue-2027-joint-en.xlsx")).text();
    }
}
