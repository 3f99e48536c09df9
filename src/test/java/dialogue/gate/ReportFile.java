package dialogue.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.plan.Party;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A party's report file, to be written in any form that a spreadsheet may give it.
final class ReportFile {

    /// Is written as a byte that is no text in any encoding that a report may have.
    static final String DAMAGE = "\uE000";

    final Party party;
    final int year;
    final List<Map<String, String>> rows = new ArrayList<>();
    String name;
    Charset charset = UTF_8;
    boolean marked;
    String lineEnd = "\r\n";
    String delimiter = ",";
    List<String> order = new ArrayList<>(Table.REPORTS.columns().stream().map(Column::name).toList());
    List<String> unknown = List.of();
    boolean translated;

    ReportFile(Party party, int year, String name) {
        this.party = party;
        this.year = year;
        this.name = name;
    }

    ReportFile copy() {
        var copy = new ReportFile(party, year, name);
        rows.forEach(row -> copy.rows.add(new LinkedHashMap<>(row)));
        return copy;
    }

    String path() {
        return year + "/" + name;
    }

    byte[] bytes() {
        var text = (marked ? "\uFEFF" : "") + line(header())
                + rows.stream().map(this::line).collect(Collectors.joining());
        var bytes = new ByteArrayOutputStream();
        for (var piece : text.split(DAMAGE, -1)) {
            if (bytes.size() > 0) {
                bytes.write(0x81);
            }
            bytes.writeBytes(piece.getBytes(charset));
        }
        return bytes.toByteArray();
    }

    private Map<String, String> header() {
        var names = new LinkedHashMap<String, String>();
        Table.REPORTS.columns().forEach(column -> names.put(column.name(),
                translated ? column.header(party == Party.KOREA ? Language.KOREAN : Language.FRENCH) : column.name()));
        unknown.forEach(name -> names.put(name, name));
        return names;
    }

    private String line(Map<String, String> row) {
        var columns = new ArrayList<>(order);
        columns.addAll(unknown);
        return columns.stream().map(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(delimiter, "", lineEnd));
    }
}
