package dialogue.render.xlsx.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a list of findings as a page for a browser: a table for each kind, nothing that is fetched from elsewhere and nothing that runs.
public final class WorkListPage {

    private static final String STYLE = """
            body{font-family:sans-serif;color:#1b2530;margin:2em;line-height:1.4}
            table{border-collapse:collapse;width:100%;margin:0 0 2em}
            caption{text-align:left;font-weight:bold;color:#1f4e79;padding:.4em 0}
            th,td{text-align:left;vertical-align:top;border-bottom:1px solid #cfd6dd;padding:.3em .6em}
            th{background:#1f4e79;color:#fff}
            .error{color:#b0413e;font-weight:bold}
            """;

    private WorkListPage() {}

    public static void write(WorkList list, OutputStream out) throws IOException {
        var kinds = list.entries().stream().map(WorkList.Entry::kind).distinct().toList();
        out.write(("<!DOCTYPE html>\n<html lang=\"" + list.language().locale().toLanguageTag()
                + "\">\n<head><meta charset=\"utf-8\"><title>" + escaped(list.title()) + "</title>\n<style>" + STYLE
                + "</style></head>\n<body>\n<p>" + escaped(list.marking()) + "</p>\n<h1>" + escaped(list.title())
                + "</h1>\n" + list.sentences().stream().map(sentence -> "<p>" + escaped(sentence) + "</p>\n")
                        .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8));
        for (var kind : kinds) {
            out.write(table(list, kind).getBytes(StandardCharsets.UTF_8));
        }
        out.write("</body>\n</html>\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String table(WorkList list, String kind) {
        var entries = list.entries().stream().filter(entry -> entry.kind().equals(kind)).toList();
        return "<table>\n<caption>" + escaped(kind) + " (" + entries.size() + ")</caption>\n<thead>"
                + row(list.heads(), "th scope=\"col\"") + "</thead>\n<tbody>\n"
                + entries.stream().map(entry -> row(entry.values(), entry.error() ? "td class=\"error\"" : "td"))
                        .collect(Collectors.joining("\n"))
                + "\n</tbody>\n</table>\n";
    }

    /// The first value is the kind, which stands above; the one behind it says how grave it is.
    private static String row(List<String> values, String first) {
        var cell = first.startsWith("th") ? first : "td";
        var cells = new StringBuilder("<tr>");
        for (var at = 1; at < values.size(); at++) {
            var opening = at == 1 ? first : cell;
            cells.append('<').append(opening).append('>').append(escaped(values.get(at))).append("</")
                    .append(opening, 0, 2).append('>');
        }
        return cells.append("</tr>").toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
