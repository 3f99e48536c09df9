package dialogue.run.form;

import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Party;
import dialogue.render.xlsx.form.Form.Guide;
import dialogue.render.xlsx.form.FormColumn;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sheet `guide` of a form says.
///
/// @param party whose form it is
record FormGuide(FormColumns columns, Party party, Language language) {

    private static final Messages WORDS = Messages.load("form");

    Guide of(String partyWords, String year) {
        var marking = Table.REPORTS.columns().get(Table.REPORTS.index("marking"));
        var sentences = List.of(say("guide.fill"), say("guide.untouched"), say("guide.languages"), say("guide.more"),
                say("guide.above", columns.head(marking)), say("guide.return", party.key()));
        var heads = Stream.of("column", "fill", "what", "allowed").map(key -> say("head." + key)).toList();
        return new Guide(say("guide.title", partyWords, year), sentences, heads,
                columns.source().stream().map(this::row).toList());
    }

    private String say(String key, Object... arguments) {
        return WORDS.say(language, key, arguments);
    }

    private List<String> row(Column column) {
        return List.of(columns.head(column), say("fill." + need(column)), say("what." + column.stem()),
                allowed(column));
    }

    private static String need(Column column) {
        var kind = FormColumns.kind(column);
        if (kind == FormColumn.Kind.KEY || kind == FormColumn.Kind.SHOWN) {
            return "shown";
        }
        return column.required() ? "required" : "optional";
    }

    private String allowed(Column column) {
        return switch (column.kind()) {
            case LIST -> columns.words(column).stream().collect(Collectors.joining(" · "));
            case DAY -> say("allowed.day");
            case DATE -> say("allowed.date");
            case TEXT, NOTE -> say("allowed.text");
            case KEY, KEYS, LISTS, SHOWN -> "";
        };
    }
}
