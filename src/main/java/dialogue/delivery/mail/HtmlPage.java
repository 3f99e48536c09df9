package dialogue.delivery.mail;

import dialogue.delivery.mail.Letter.Passage;
import dialogue.render.Palette;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A letter as HTML that any mail program shows: tables and styles in place, no picture, nothing fetched.
record HtmlPage(Letter letter) {

    private static final String SECONDARY = "color:" + Palette.SECONDARY.hex();

    String text() {
        var first = letter.pages().getFirst().language();
        return "<!DOCTYPE html>\n<html lang=\"" + first.locale().toLanguageTag()
                + "\"><head><meta charset=\"UTF-8\"><title>" + escaped(letter.subject()) + "</title></head>\n"
                + "<body style=\"font-family:'Noto Sans KR','Malgun Gothic','Segoe UI',Arial,sans-serif;font-size:14px;"
                + "line-height:1.5;color:" + Palette.INK.hex() + ";max-width:44em\">\n"
                + letter.pages().stream().skip(1).map(HtmlPage::below).collect(Collectors.joining())
                + letter.pages().stream().map(HtmlPage::page)
                        .collect(Collectors
                                .joining("<hr style=\"margin:32px 0;border:0;border-top:2px solid " + Palette.RULE.hex()
                                        + "\">\n"))
                + "</body></html>\n";
    }

    private static String below(Letter.Page page) {
        return "<p lang=\"" + page.language().locale().toLanguageTag() + "\" style=\"" + SECONDARY
                + ";font-style:italic;margin:0 0 12px\">" + escaped(page.below()) + "</p>\n";
    }

    private static String page(Letter.Page page) {
        return "<div lang=\"" + page.language().locale().toLanguageTag() + "\">\n<p style=\"" + SECONDARY
                + ";margin:0\">" + escaped(page.marking()) + "</p>\n<h1 style=\"font-size:20px;margin:4px 0 12px\">"
                + escaped(page.title()) + "</h1>\n"
                + page.passages().stream().map(HtmlPage::passage).collect(Collectors.joining("\n")) + "</div>\n";
    }

    private static String passage(Passage passage) {
        return switch (passage) {
            case Passage.Paragraph(var words) -> "<p>" + escaped(words) + "</p>";
            case Passage.Facts(var rows) -> table(rows, HtmlPage::fact);
            case Passage.Figures(var head, var rows) -> headed(head) + table(rows, HtmlPage::figure);
            case Passage.Points(var head, var points) -> headed(head) + "<ul style=\"margin:0;padding-left:1.2em\">"
                    + each(points, point -> "<li>" + unbroken(escaped(point)) + "</li>") + "</ul>";
            case Passage.Files(var head, var rows) ->
                headed(head) + "<ul style=\"margin:0;padding-left:1.2em\">" + each(rows, HtmlPage::file) + "</ul>";
        };
    }

    private static String headed(String head) {
        return "<h2 style=\"font-size:15px;margin:22px 0 6px;color:" + Palette.ACCENT.hex() + "\">" + escaped(head)
                + "</h2>\n";
    }

    private static String table(List<Letter.Row> rows, Function<Letter.Row, String> line) {
        return "<table role=\"presentation\" style=\"border-collapse:collapse\">" + each(rows, line) + "</table>";
    }

    private static String figure(Letter.Row row) {
        return "<tr><td style=\"padding:2px 10px 2px 0;text-align:right;vertical-align:top;font-weight:bold\">"
                + escaped(row.first()) + "</td><td style=\"padding:2px 0\">" + escaped(row.second()) + "</td></tr>";
    }

    private static String fact(Letter.Row row) {
        return "<tr><td style=\"padding:2px 14px 2px 0;vertical-align:top;white-space:nowrap;" + SECONDARY + "\">"
                + escaped(row.first()) + "</td><td style=\"padding:2px 0\">" + escaped(row.second()) + "</td></tr>";
    }

    private static String file(Letter.Row row) {
        return "<li style=\"margin-bottom:6px\">" + escaped(row.first())
                + "<br><span style=\"font-family:monospace;font-size:12px;"
                + SECONDARY + "\">" + escaped(row.second()) + "</span></li>";
    }

    private static <T> String each(List<T> all, Function<T, String> piece) {
        return all.stream().map(piece).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /// No line breaks within an initiative's key.
    private static String unbroken(String html) {
        return html.replaceAll("\\b[A-Z][0-9]*-[0-9]+\\b", "<span style=\"white-space:nowrap\">$0</span>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
