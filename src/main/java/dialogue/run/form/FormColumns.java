package dialogue.run.form;

import dialogue.intake.table.ClosedList;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Marking;
import dialogue.render.xlsx.form.FormColumn;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The columns of a form in the reader's words: the key, what is to be read, what is to be filled in. Each bears a name by which the intake
/// knows it.
public final class FormColumns {

    private static final Messages WORDS = Messages.load("form");
    /// The columns that are filled in beforehand.
    private static final List<String> GIVEN = List.of("initiative", "party");
    /// Those behind which a page of paper ends.
    private static final Set<String> LAST_OF_PAGE = Set.of("last_next_step", "progress_ko", "completed_on", "marking");

    private final Language language;
    private final Set<Marking> processable;

    /// @param processable the markings that may be chosen
    public FormColumns(Language language, Set<Marking> processable) {
        this.language = language;
        this.processable = Set.copyOf(processable);
    }

    /// The columns of the input in the order of the form.
    List<Column> source() {
        var table = Table.REPORTS;
        var title = table.shown().stream().filter(column -> column.name().equals("title"));
        var last = table.shown().stream().filter(column -> !column.name().equals("title"));
        return Stream.of(Stream.of(column("initiative")), title, Stream.of(column("party")), last,
                table.columns().stream().filter(column -> !GIVEN.contains(column.name())))
                .flatMap(columns -> columns).toList();
    }

    private static Column column(String name) {
        return Table.REPORTS.columns().get(Table.REPORTS.index(name));
    }

    List<FormColumn> all() {
        return source().stream().map(column -> new FormColumn(head(column), kind(column), width(column),
                column.required(), words(column), hint(column), LAST_OF_PAGE.contains(column.name()))).toList();
    }

    /// `Prochaine étape FR` of `prochaine_étape_fr`, which the intake reads as the same.
    public String head(Column column) {
        var spaced = column.header(language).replace('_', ' ');
        var first = spaced.substring(0, 1).toUpperCase(language.locale()) + spaced.substring(1);
        return column.language().map(own -> first.substring(0, first.length() - 2) + own.key().toUpperCase(Locale.ROOT))
                .orElse(first);
    }

    static FormColumn.Kind kind(Column column) {
        if (GIVEN.contains(column.name())) {
            return column.required() ? FormColumn.Kind.KEY : FormColumn.Kind.SHOWN;
        }
        return switch (column.kind()) {
            case SHOWN -> FormColumn.Kind.SHOWN;
            case LIST -> FormColumn.Kind.LIST;
            case DAY -> FormColumn.Kind.DAY;
            case KEY, KEYS, TEXT, NOTE, DATE, LISTS -> FormColumn.Kind.TEXT;
        };
    }

    /// Widths with which the columns of a page and the two that stand on each fit its paper.
    static int width(Column column) {
        return switch (column.stem()) {
            case "initiative" -> 10;
            case "title" -> 28;
            case "party" -> 12;
            case "last_progress" -> 48;
            case "last_next_step" -> 40;
            case "progress" -> 34;
            case "next_step", "for_dialogue" -> 28;
            case "note" -> 44;
            case "marking" -> 18;
            default -> 15;
        };
    }

    /// The words to choose from; of the markings those that may be processed here.
    List<String> words(Column column) {
        return column.list().filter(_ -> kind(column) == FormColumn.Kind.LIST).map(this::words).orElse(List.of());
    }

    private List<String> words(ClosedList<?> list) {
        return list.keys().stream()
                .filter(key -> list != ClosedLists.MARKING
                        || ClosedLists.MARKING.of(key).filter(processable::contains).isPresent())
                .map(key -> list.label(key, language)).toList();
    }

    private String hint(Column column) {
        return switch (kind(column)) {
            case LIST -> WORDS.say(language, column.required() ? "hint.required" : "hint.list");
            case DAY -> WORDS.say(language, "hint.day");
            case KEY, SHOWN, TEXT -> "";
        };
    }
}
