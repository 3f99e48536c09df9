package dialogue.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.finding.Finding;
import dialogue.intake.folder.InputFolder;
import dialogue.intake.judge.Intake;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A small input without a single finding, to be spoilt by a test: every file with a header and a row or two, a record a line.
final class SampleInput {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    static final String CANADA = "2026/canada.csv";
    static final String KOREA = "2026/korea.csv";
    static final String REVIEW = "2026/review.csv";
    static final String AREAS = "plan/areas.csv";
    static final String ORGANIZATIONS = "plan/organizations.csv";
    static final String INITIATIVES = "plan/initiatives.csv";
    static final String MILESTONES = "plan/milestones.csv";
    static final String SAMPLE = "plan/sample.csv";
    static final String SOURCES = "plan/sources.csv";

    private final Map<String, List<List<String>>> tables = new TreeMap<>();
    private final Map<String, Placing> instead = new TreeMap<>();
    private Limits limits = Limits.STANDARD;
    private final Map<String, Placing> beside = new TreeMap<>();

    /// Puts something at the place of a file.
    interface Placing {

        void at(Path path) throws IOException;
    }

    SampleInput() {
        for (var table : Table.values()) {
            if (table.isOfPlan() && table != Table.SAMPLE) {
                head(table.file(), table);
            }
        }
        var titles = "title_en=Title|title_fr=Titre|title_ko=제목|";
        for (var pillar : List.of("1", "2")) {
            add("plan/pillars.csv", "pillar=" + pillar + "|" + titles + "label_en=Label|label_fr=Libellé|label_ko=약칭");
            add(AREAS, "area=" + pillar + "a|pillar=" + pillar + "|" + titles);
        }
        var name = "name_en=Body|name_fr=Organisme|name_ko=기관|";
        add(ORGANIZATIONS, "organization=gac|party=canada|" + name);
        add(ORGANIZATIONS, "organization=motir|party=korea|" + name + "valid_until=2025-09-30");
        add(ORGANIZATIONS, "organization=motir|party=korea|" + name + "valid_from=2025-10-01");
        var initiative = titles
                + "kind=dialogue|cadence=annual|lead_canada=gac|lead_korea=motir|since=2024-07-18|origin=plan";
        add(INITIATIVES, "initiative=P1-01|pillar=1|area=1a|" + initiative);
        add(INITIATIVES, "initiative=P2-01|pillar=2|area=2a|" + initiative);
        add(MILESTONES, "milestone=dialogue-1|initiative=P1-01|stage=held|date=2026-02|confirmed=yes");
        add(MILESTONES, "milestone=summit-1|stage=summit|date=2025-10-30|" + titles + "confirmed=no|briefing=yes");
        var source = titles + "publisher_en=Gazette|publisher_fr=Gazette|publisher_ko=신문|";
        add(SOURCES, "source=AP|" + source + "address=https://example.org/a?b=c|date=2024-07|accessed=2026-02-01");
        add(SOURCES, "source=C1|" + source);
        for (var year : List.of("2025", "2026")) {
            for (var party : Party.values()) {
                var file = year + "/" + party.key() + ".csv";
                head(file, Table.REPORTS);
                add(file, "initiative=P1-01|" + report(party) + "updated_on=" + year + "-02-20");
                add(file, "initiative=P2-01|" + report(party) + "updated_on=" + year + "-02-21");
            }
        }
    }

    /// What a party reports, in words that the other one does not use.
    private static String report(Party party) {
        return "status=on_track|progress_en=Talks go on, says " + party.key()
                + "|progress_fr=Les pourparlers se poursuivent|"
                + "progress_ko=협의를 계속함|share=joint|marking=unclassified|";
    }

    private void head(String file, Table table) {
        tables.put(file, new ArrayList<>(List.of(table.columns().stream().map(Column::name).toList())));
    }

    /// Adds a record, given as `column=value|column=value`.
    SampleInput add(String file, String values) {
        var table = table(file);
        var cells = new ArrayList<String>(table.getFirst().stream().map(column -> "").toList());
        for (var value : values.split("\\|", -1)) {
            if (!value.isEmpty()) {
                cells.set(table.getFirst().indexOf(value.substring(0, value.indexOf('='))),
                        value.substring(value.indexOf('=') + 1));
            }
        }
        table.add(cells);
        return this;
    }

    /// Adds a row of the days of this year's review.
    SampleInput review(String values) {
        if (!tables.containsKey(REVIEW)) {
            head(REVIEW, Table.REVIEW);
        }
        return add(REVIEW, values);
    }

    /// Adds a row of the file that says whether all of this is a sample.
    SampleInput sample(String value) {
        if (!tables.containsKey(SAMPLE)) {
            head(SAMPLE, Table.SAMPLE);
        }
        return add(SAMPLE, "sample=" + value);
    }

    /// Sets a value; the header is line 1.
    SampleInput set(String file, int line, String column, String value) {
        var table = table(file);
        table.get(line - 1).set(table.getFirst().indexOf(column), value);
        return this;
    }

    /// Gives a column another name.
    SampleInput rename(String file, String column, String name) {
        var header = new ArrayList<>(table(file).getFirst());
        header.set(header.indexOf(column), name);
        table(file).set(0, header);
        return this;
    }

    /// Takes a column out.
    SampleInput drop(String file, String column) {
        var at = table(file).getFirst().indexOf(column);
        table(file).replaceAll(row -> IntStream.range(0, row.size()).filter(field -> field != at).mapToObj(row::get)
                .toList());
        return this;
    }

    /// Takes a file away.
    SampleInput without(String file) {
        tables.remove(file);
        return this;
    }

    SampleInput remove(String file, int line) {
        table(file).remove(line - 1);
        return this;
    }

    /// Puts other bytes in the place of a file.
    SampleInput raw(String file, byte[] bytes) {
        return instead(file, path -> Files.write(path, bytes));
    }

    SampleInput raw(String file, String text) {
        return raw(file, text.getBytes(UTF_8));
    }

    /// Puts something else in the place of a file.
    SampleInput instead(String file, Placing placing) {
        instead.put(file, placing);
        return this;
    }

    /// Reads no more than some limits allow.
    SampleInput limited(Limits other) {
        limits = other;
        return this;
    }

    /// Puts something beside the files.
    SampleInput beside(String file, Placing placing) {
        beside.put(file, placing);
        return this;
    }

    /// Puts a workbook in the place of a file, with the same table.
    SampleInput book(String file, UnaryOperator<Book> change) {
        var bytes = change.apply(Book.of(table(file))).bytes();
        return without(file).beside(file.replace(".csv", ".xlsx"), path -> Files.write(path, bytes));
    }

    List<List<String>> table(String file) {
        var table = tables.get(file);
        if (table == null) {
            throw new IllegalArgumentException("No file " + file);
        }
        return table;
    }

    /// A file's text, every value in quotes.
    String text(String file) {
        return table(file).stream().map(row -> row.stream().map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
    }

    List<String> files() {
        return List.copyOf(tables.keySet());
    }

    SampleInput write(Path root) {
        try {
            for (var file : tables.keySet()) {
                var path = root.resolve(file);
                Files.createDirectories(path.getParent());
                instead.getOrDefault(file, place -> Files.write(place, text(file).getBytes(UTF_8))).at(path);
            }
            for (var file : beside.entrySet()) {
                file.getValue().at(root.resolve(file.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    IntakeReport judge(Path root) {
        return judge(root, IntakeSettings.standard(2026, TODAY, character -> character < 0x1F000));
    }

    IntakeReport judge(Path root, IntakeSettings settings) {
        write(root);
        return Intake.judge(new Readings(new InputFolder(root).files(settings.year()), limits), settings);
    }

    static IntakeReport judgeFolder(Path root, IntakeSettings settings) {
        return Intake.judge(new Readings(new InputFolder(root).files(settings.year()), Limits.STANDARD), settings);
    }

    /// A finding as a line: `error code file:line column (reader) sentence`.
    static String line(Finding finding) {
        var place = finding.place();
        var where = place.line() == 0 || place.sheet() == null ? place.file() + ":" + place.line() : place.where();
        return "%s %s %s %s(%s) %s".formatted(finding.severity().key(), finding.code(), where,
                place.column().isEmpty() ? "" : place.column() + " ",
                finding.party() == null ? "both" : finding.party().key(),
                new FindingWords().say(finding, Language.ENGLISH));
    }

    static List<String> lines(IntakeReport report) {
        return report.findings().stream().map(SampleInput::line).toList();
    }
}
