import dialogue.intake.folder.InputFile;
import dialogue.intake.reader.Limits;
import dialogue.intake.reader.Readings;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.Table;
import dialogue.plan.Party;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Measures how long the rows of one file take from the disk to the judge, as CSV and as a workbook with the same rows in turn:
///
///     java -cp CLASSES SheetBench.java write FOLDER 100000      makes FOLDER/korea.csv and FOLDER/korea.xlsx
///     java -Xmx400m -cp CLASSES SheetBench.java read FOLDER 7   reads each seven times
///
/// CLASSES are `target/classes` and the jars of `target/dialogue/lib`. The workbook is as Excel writes it: texts that cells share, days as numbers with a format. A
/// first round of each, in which the JVM compiles, is not counted.
public final class SheetBench {

    private SheetBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            write(folder, Integer.parseInt(arguments[2]));
        } else {
            read(folder, Integer.parseInt(arguments[2]));
        }
    }

    private static void write(Path folder, int rows) throws Exception {
        Files.createDirectories(folder);
        var lines = new ArrayList<String>();
        LargeInput.reports(rows, lines::add);
        Files.write(folder.resolve("korea.csv"), lines);
        try (var book = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true); var out = Files.newOutputStream(folder.resolve("korea.xlsx"))) {
            var sheet = book.createSheet("report");
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            for (var line : lines) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (var field : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                    var text = field.replace("\"", "");
                    var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                    if (text.matches("20\\d\\d-\\d\\d-\\d\\d")) {
                        cell.setCellValue(LocalDate.parse(text));
                        cell.setCellStyle(day);
                    } else if (!text.isEmpty()) {
                        cell.setCellValue(text);
                    }
                }
            }
            book.write(out);
        }
    }

    private static void read(Path folder, int rounds) {
        var csv = new ArrayList<Double>();
        var xlsx = new ArrayList<Double>();
        for (var round = 0; round <= rounds; round++) {
            csv.add(seconds(folder.resolve("korea.csv")));
            xlsx.add(seconds(folder.resolve("korea.xlsx")));
        }
        say("korea.csv", csv);
        say("korea.xlsx", xlsx);
    }

    private static double seconds(Path path) {
        var file = new InputFile(path, "2026/" + path.getFileName(), Table.REPORTS, Optional.of(Party.KOREA), 2026);
        var begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var rows = 0;
        for (var reading : new Readings(List.of(file), Limits.STANDARD)) {
            rows += reading instanceof SourceRow ? 1 : 0;
        }
        if (rows < 1_000) {
            throw new IllegalStateException(path + " has " + rows + " rows");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
    }

    private static void say(String name, List<Double> seconds) {
        var sorted = seconds.subList(1, seconds.size()).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s: median %.2f s (%.2f to %.2f), heap of %d MB%n", name, sorted.get(sorted.size() / 2), sorted.getFirst(),
                sorted.getLast(), Runtime.getRuntime().maxMemory() >> 20);
    }
}
