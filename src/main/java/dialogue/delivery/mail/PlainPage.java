package dialogue.delivery.mail;

import dialogue.delivery.mail.Letter.Passage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A letter as plain text.
record PlainPage(Letter letter) {

    private static final String RULE = "\n\n" + "=".repeat(60) + "\n\n";

    String text() {
        return letter.pages().stream().skip(1).map(page -> page.below() + "\n\n").collect(Collectors.joining())
                + letter.pages().stream().map(PlainPage::page).collect(Collectors.joining(RULE)) + "\n";
    }

    private static String page(Letter.Page page) {
        return Stream.concat(Stream.of(page.marking(), page.title()), page.passages().stream().map(PlainPage::passage))
                .collect(Collectors.joining("\n\n"));
    }

    private static String passage(Passage passage) {
        return switch (passage) {
            case Passage.Paragraph(var words) -> words;
            case Passage.Facts(var rows) -> String.join("\n", pairs(rows));
            case Passage.Figures(var head, var rows) -> headed(head, pairs(rows));
            case Passage.Points(var head, var points) ->
                headed(head, points.stream().map(point -> "- " + point).toList());
            case Passage.Files(var head, var rows) ->
                headed(head, rows.stream().map(row -> row.first() + "\n  " + row.second()).toList());
        };
    }

    private static String headed(String head, List<String> lines) {
        return head + "\n" + String.join("\n", lines);
    }

    private static List<String> pairs(List<Letter.Row> rows) {
        return rows.stream().map(row -> row.first() + "  " + row.second()).toList();
    }
}
