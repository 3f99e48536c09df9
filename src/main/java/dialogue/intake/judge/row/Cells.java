package dialogue.intake.judge.row;

import dialogue.finding.Place;
import dialogue.intake.row.SourceRow;
import dialogue.intake.table.ClosedList;
import dialogue.intake.table.Column;
import dialogue.intake.table.Column.Kind;
import dialogue.intake.value.Characters;
import dialogue.intake.value.Damage;
import dialogue.intake.value.DateForms;
import dialogue.intake.value.Keys;
import dialogue.intake.value.SheetWords;
import dialogue.language.Language;
import dialogue.language.SupportedCharacters;
import dialogue.language.Text;
import dialogue.plan.PlanDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The values of one row. A value that is missing or refused is empty; its verdict is told. What is done for every cell uses no function that holds values of
/// its own: the first stage of the compiler calls into the Java machine for each.
public final class Cells {

    private static final Set<Language> OFFICIAL = Set.of(Language.ENGLISH, Language.FRENCH);
    /// Stands for a text that is refused, so that it is not told as missing as well.
    private static final String FAULTY = "#";
    /// The code of what is told of a key that was read as another.
    public static final String KEY_MEANT = "value.key-meant";

    private static final String DAY = "2026-07-18";
    private static final String DATES = "2026-07-18 · 2026-07 · 2026-Q3 · 2026";

    private final SourceRow row;
    private final SupportedCharacters supported;
    private final Verdict verdict;
    private final Set<String> missing;

    /// @param missing the required columns that the file does not have, of which its header has been told
    public Cells(SourceRow row, SupportedCharacters supported, Verdict verdict, Set<String> missing) {
        this.row = row;
        this.supported = supported;
        this.verdict = verdict;
        this.missing = missing;
    }

    public SourceRow row() {
        return row;
    }

    Verdict verdict() {
        return verdict;
    }

    /// Where the row stands.
    public Place place() {
        return row.place();
    }

    public boolean isBlank(String column) {
        return Characters.isBlank(row.cell(column));
    }

    /// The value without outer blanks; empty where there is none, which refuses the row if one is required.
    public Optional<String> value(String column) {
        return value(row.table().index(column));
    }

    private Optional<String> value(int index) {
        var value = Characters.stripped(row.cells().get(index));
        var column = row.table().columns().get(index);
        if (isFault(index)) {
            return Optional.empty();
        }
        if (!Characters.isBlank(value)) {
            return Optional.of(column.kind() == Kind.KEY ? key(column, value) : value);
        }
        if (column.required() && !missing.contains(column.name())) {
            verdict.refuse("value.required", column.name());
        }
        return Optional.empty();
    }

    private String key(Column column, String value) {
        var key = Keys.meant(value);
        if (!key.equals(value)) {
            verdict.warn(KEY_MEANT, column.name(), Characters.cut(Keys.shown(value)), Characters.cut(key));
        }
        return key;
    }

    /// Refuses what a spreadsheet left of a value.
    private boolean isFault(int index) {
        var value = Characters.stripped(row.cells().get(index));
        if (SheetWords.isFault(value)) {
            verdict.refuse("value.sheet-fault", row.table().columns().get(index).name(), value);
            return true;
        }
        return false;
    }

    /// The row's own key.
    public Optional<String> key(String column, Pattern form, String allowed) {
        var key = value(column);
        key.filter(found -> !form.matcher(found).matches())
                .ifPresent(found -> verdict.refuse("value.key-form", column, Characters.cut(found), allowed));
        return key;
    }

    List<String> several(String name) {
        var column = row.table().columns().get(row.table().index(name));
        return value(name).map(Cells::divided).orElse(List.of()).stream()
                .map(one -> column.kind() == Kind.KEYS ? key(column, one) : one).toList();
    }

    private static List<String> divided(String value) {
        return value.indexOf('|') < 0
                ? List.of(value)
                : Arrays.stream(value.split("\\|", -1)).map(Characters::stripped)
                        .filter(one -> !Characters.isBlank(one))
                        .toList();
    }

    public <T> Optional<T> word(String column, ClosedList<T> list) {
        return value(column).flatMap(value -> word(column, value, list));
    }

    public <T> Set<T> words(String column, ClosedList<T> list) {
        return several(column).stream().flatMap(value -> word(column, value, list).stream())
                .collect(Collectors.toSet());
    }

    private <T> Optional<T> word(String column, String value, ClosedList<T> list) {
        var word = list.of(value);
        if (word.isEmpty()) {
            verdict.refuse("value.closed-list", column, Characters.cut(value),
                    String.join(", ", list.keys()));
        }
        return word;
    }

    public Optional<LocalDate> day(String column) {
        return value(column).flatMap(value -> dated(DateForms.day(value), column, value, DAY));
    }

    public Optional<PlanDate> date(String column) {
        return value(column).flatMap(value -> dated(DateForms.date(value), column, value, DATES));
    }

    private <T> Optional<T> dated(Optional<T> date, String column, String value, String allowed) {
        if (date.isEmpty()) {
            verdict.refuse(fault(value), column, Characters.cut(value), allowed);
        }
        return date;
    }

    private static String fault(String value) {
        if (DateForms.isDayOrMonth(value)) {
            return "value.day-or-month";
        }
        if (DateForms.isSerial(value)) {
            return "value.serial-date";
        }
        return DateForms.isAmbiguous(value) ? "value.ambiguous-date" : "value.date";
    }

    /// A single text.
    public String words(String column) {
        return words(row.table().index(column));
    }

    private String words(int index) {
        var column = row.table().columns().get(index);
        if (isFault(index)) {
            return FAULTY;
        }
        var words = value(index).orElse("");
        var damage = Damage.in(words, column.language());
        if (damage.isPresent()) {
            refuse(damage.get(), column.name());
        } else {
            requireShown(words, column.name());
        }
        if (SheetWords.isPlaceholder(words)) {
            verdict.warn("value.placeholder", column.name(), words);
        }
        return words;
    }

    private void refuse(Damage damage, String column) {
        verdict.refuse(switch (damage.kind()) {
            case LOST -> "value.lost-letters";
            case MISREAD -> "value.misread-letters";
        }, column, Characters.cut(damage.piece()));
    }

    private void requireShown(String words, String column) {
        if (!Characters.areShown(words, supported)) {
            Characters.control(words)
                    .ifPresent(found -> verdict.refuse("value.control-character", column, Characters.name(found)));
            Characters.missing(words, supported).ifPresent(found -> verdict.refuse(
                    Characters.isUnseen(found) ? "glyph.unseen" : "glyph.missing", column,
                    Characters.isUnseen(found) ? Characters.calledBy(found) : Characters.name(found)));
        }
    }

    /// A text in three languages; those among `needed` that it lacks, if it has any, are told. English and French are both official in Canada, so where its
    /// readers are among those who need it, a text that lacks one of them refuses the row.
    public Text text(String stem, List<Language> needed) {
        var first = row.table().index(stem);
        var text = Text.of(words(first), words(first + 1), words(first + 2));
        if (!text.isWhole() && !text.isEmpty()) {
            var official = needed.contains(Language.FRENCH) ? OFFICIAL : Set.<Language>of();
            missing(first, text.missing(needed), official::contains).ifPresent(
                    lacking -> verdict.refuse("language.official", lacking.getFirst(), ownKey(),
                            String.join(", ", lacking)));
            missing(first, text.missing(needed), language -> !official.contains(language)).ifPresent(
                    lacking -> verdict.warn("language.missing", lacking.getFirst(), String.join(", ", lacking)));
        }
        return text;
    }

    /// Of a report, that of its initiative.
    private String ownKey() {
        return row.table().columns().stream().filter(Column::required).findFirst()
                .map(column -> Characters.cut(Keys.meant(Characters.stripped(row.cell(column.name()))))).orElse("");
    }

    /// The columns to fill in; a required one is told of anyway.
    private Optional<List<String>> missing(int first, List<Language> languages, Predicate<Language> which) {
        var lacking = row.table().columns().subList(first, first + 3).stream()
                .filter(column -> !column.required()
                        && column.language().filter(languages::contains).filter(which).isPresent())
                .map(Column::name)
                .toList();
        return Optional.of(lacking).filter(columns -> !columns.isEmpty());
    }

    /// Internal words; empty where they are refused. What is found about them never repeats them.
    String internal(String column) {
        if (SheetWords.isFault(Characters.stripped(row.cell(column)))) {
            verdict.refuseNote("note.sheet-fault", column);
            return "";
        }
        var words = value(column).orElse("");
        if (Damage.in(words, Optional.empty()).isPresent()) {
            verdict.refuseNote("note.damaged", column);
            return "";
        }
        if (Characters.areShown(words, supported)) {
            return words;
        }
        if (Characters.control(words).isPresent()) {
            verdict.refuseNote("note.control-character", column);
        }
        if (Characters.missing(words, supported).isPresent()) {
            verdict.refuseNote("note.glyph", column);
        }
        return "";
    }
}
