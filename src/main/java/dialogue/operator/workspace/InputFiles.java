package dialogue.operator.workspace;

import dialogue.intake.table.HeaderLine;
import dialogue.intake.table.ReportTemplate;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.language.Problem;
import dialogue.plan.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of an input folder, by their paths below it, for somebody who writes in a language.
record InputFiles(Language language) {

    private static final List<Integer> SAMPLE_YEARS = List.of(2025, 2026);

    /// The tables of the plan and of a year's reports, with nothing in them.
    Map<String, String> empty(int year) {
        var files = explained();
        plan().filter(table -> table != Table.SAMPLE)
                .forEach(table -> files.put(table.file(), new HeaderLine(language).of(table)));
        for (var party : Party.values()) {
            var template = new ReportTemplate(party, language);
            files.put(year + "/" + template.fileName(), template.text());
        }
        return files;
    }

    /// The sample that comes with the program. It says of itself that it is one.
    ///
    /// @throws Problem where the program was built without it
    Map<String, String> sample() {
        var files = explained();
        plan().forEach(table -> files.put(table.file(), sample(table, table.file())));
        for (var year : SAMPLE_YEARS) {
            for (var party : Party.values()) {
                var file = year + "/" + party.key() + ".csv";
                files.put(file, sample(Table.REPORTS, file));
            }
        }
        return files;
    }

    private Map<String, String> explained() {
        var files = new TreeMap<String, String>();
        files.put("README.md", Shipped.text("workspace/input_" + language.key() + ".md").orElseThrow());
        return files;
    }

    private static Stream<Table> plan() {
        return Arrays.stream(Table.values()).filter(Table::isOfPlan);
    }

    private String sample(Table table, String file) {
        var rows = Shipped.text("sample/" + file)
                .orElseThrow(() -> Problem.of(Problem.Kind.FAILED, "workspace.no-sample"));
        return new HeaderLine(language).over(table, rows);
    }
}
