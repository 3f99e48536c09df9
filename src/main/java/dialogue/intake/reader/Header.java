package dialogue.intake.reader;

import dialogue.intake.table.Column;
import dialogue.intake.table.Table;
import dialogue.intake.value.Characters;
import dialogue.language.Language;
import dialogue.language.Nearest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A file's header line, matched with its table's columns: by their names in any of the three languages, whatever the case and with blanks or
/// hyphens for `_`.
public final class Header {

    /// The column that is internal to its party.
    public static final String NOTE = "note";

    private static final int NOTHING = -1;

    /// A column that a form shows and nobody reads.
    private static final int SHOWN = -2;

    /// What a form that nobody has touched holds of a row, beside what it shows.
    private static final Set<Integer> GIVEN = Set.of(Table.REPORTS.index("party"), Table.REPORTS.index("initiative"));

    private final Table table;
    private final List<String> names;
    private final int[] targets;
    private final Map<String, Integer> known;
    /// The columns without a name.
    private final int[] nameless;
    private final int firstRequired;

    public Header(Table table, List<String> names) {
        this.table = table;
        this.names = names;
        known = known(table);
        targets = names.stream().mapToInt(name -> known.getOrDefault(plain(name), other(name))).toArray();
        nameless = IntStream.range(0, targets.length).filter(field -> Characters.isBlank(names.get(field))).toArray();
        firstRequired = IntStream.range(0, targets.length)
                .filter(field -> targets[field] >= 0 && table.columns().get(targets[field]).required()).findFirst()
                .orElse(NOTHING);
    }

    private int other(String name) {
        return table == Table.REPORTS && PartyCheck.named(name).isPresent() ? table.index("party") : NOTHING;
    }

    private static Map<String, Integer> known(Table table) {
        var known = new HashMap<String, Integer>();
        for (var column : table.shown()) {
            spellings(column).forEach(name -> known.put(plain(name), SHOWN));
        }
        for (var column : table.columns()) {
            spellings(column).forEach(name -> known.put(plain(name), table.index(column.name())));
        }
        return known;
    }

    /// A column's names, its own first.
    public static List<String> spellings(Column column) {
        return Stream.concat(Stream.of(column.name()), Arrays.stream(Language.values()).map(column::header)).distinct()
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(Characters.stripped(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('\u00A0', '_')
                .replace('-', '_');
    }

    /// True where it holds the name of at least one required column; otherwise it is most likely a record.
    boolean isOne() {
        return table.columns().stream().anyMatch(column -> column.required() && times(column) > 0);
    }

    /// True for a record that is a header line itself: below its first required column stands the name of a column.
    boolean isAgain(List<String> fields) {
        return firstRequired >= 0 && firstRequired < fields.size()
                && known.containsKey(plain(fields.get(firstRequired)));
    }

    /// True where the columns of another header line are the same.
    boolean isLike(Header other) {
        return Arrays.equals(trimmed(), other.trimmed());
    }

    private int[] trimmed() {
        var end = targets.length;
        while (end > 0 && targets[end - 1] == NOTHING) {
            end--;
        }
        return Arrays.copyOf(targets, end);
    }

    /// The positions of the columns, by name.
    Map<String, Integer> positions() {
        var positions = new HashMap<String, Integer>();
        for (var field = 0; field < targets.length; field++) {
            if (targets[field] >= 0) {
                positions.putIfAbsent(table.columns().get(targets[field]).name(), field);
            }
        }
        return positions;
    }

    /// True for a record that has a value in all columns that must have one.
    boolean isFilledBy(List<String> fields) {
        var positions = positions();
        return table.columns().stream().filter(Column::required)
                .map(column -> positions.getOrDefault(column.name(), -1))
                .allMatch(field -> field >= 0 && field < fields.size() && !Characters.isBlank(fields.get(field)));
    }

    /// True where its first column has no name.
    boolean beginsNameless() {
        return targets.length > 1 && Characters.isBlank(names.getFirst());
    }

    private long times(Column column) {
        var index = table.index(column.name());
        return Arrays.stream(targets).filter(target -> target == index).count();
    }

    public List<Column> missing() {
        return table.columns().stream().filter(column -> column.need() != Column.Need.NONE && times(column) == 0)
                .toList();
    }

    List<Column> twice() {
        return table.columns().stream().filter(column -> times(column) > 1).toList();
    }

    /// Whom the header line itself names as the party that reports.
    public List<String> parties() {
        return names.stream().flatMap(name -> PartyCheck.named(name).stream()).toList();
    }

    /// The names that are no column's, but may be meant to keep the records from readers.
    public List<String> guards() {
        return unread().filter(name -> GuardNames.has(table, name)).toList();
    }

    /// True where its records may be meant for fewer readers than it says: a column that keeps them from some is missing, or has another name.
    boolean isUnguarded() {
        return missing().stream().anyMatch(column -> column.need() == Column.Need.PRESENT) || !guards().isEmpty();
    }

    private Stream<String> unread() {
        return IntStream.range(0, targets.length).filter(field -> targets[field] == NOTHING).mapToObj(names::get)
                .filter(name -> !Characters.isBlank(name));
    }

    /// The names that are no column's.
    public List<String> unknown() {
        return unread().filter(name -> !GuardNames.has(table, name)).toList();
    }

    /// The name of a column that comes nearest to another name; empty where none is like it.
    Optional<String> nearest(String name) {
        return Nearest.to(plain(name),
                Stream.concat(table.columns().stream(), table.shown().stream())
                        .flatMap(column -> spellings(column).stream()).toList());
    }

    public int size() {
        return targets.length;
    }

    /// True where none of a record's fields is anything but a note.
    boolean areNotes(Set<Integer> fields) {
        return fields.isEmpty() || fields.stream().allMatch(field -> field < targets.length && targets[field] >= 0
                && isNote(table.columns().get(targets[field])));
    }

    private static boolean isNote(Column column) {
        return column.kind() == Column.Kind.NOTE;
    }

    /// The cells of a row with its note left empty.
    public List<String> withoutNote(List<String> cells) {
        return IntStream.range(0, cells.size()).mapToObj(at -> isNote(table.columns().get(at)) ? "" : cells.get(at))
                .toList();
    }

    /// A record's fields, in NFC, in the order of the table's columns; empty where their number does not fit. Empty fields beyond the header's do not
    /// count.
    public Optional<List<String>> cells(List<String> fields) {
        if (fields.size() < targets.length || !namelessAreBlank(fields)) {
            return Optional.empty();
        }
        var cells = new String[table.columns().size()];
        Arrays.fill(cells, "");
        for (var field = 0; field < targets.length; field++) {
            if (targets[field] >= 0) {
                cells[targets[field]] = Characters.normal(fields.get(field));
            }
        }
        return Optional.of(List.of(cells));
    }

    /// True for a record in which nothing is filled in: the row of a form that nobody has touched.
    boolean isUntouched(List<String> fields) {
        for (var field = 0; field < fields.size(); field++) {
            if (!isGiven(field) && !Characters.isBlank(fields.get(field))) {
                return false;
            }
        }
        return table == Table.REPORTS;
    }

    private boolean isGiven(int field) {
        return field < targets.length && (targets[field] == SHOWN || GIVEN.contains(targets[field]));
    }

    private boolean namelessAreBlank(List<String> fields) {
        for (var field = targets.length; field < fields.size(); field++) {
            if (!Characters.isBlank(fields.get(field))) {
                return false;
            }
        }
        return nameless(fields).isEmpty();
    }

    /// The first position without a name, counted from 1, at which a record has a value, be it beyond the header line.
    OptionalInt namelessOrBeyond(List<String> fields) {
        return IntStream.range(0, fields.size())
                .filter(field -> (field >= names.size() || Characters.isBlank(names.get(field)))
                        && !Characters.isBlank(fields.get(field)))
                .map(field -> field + 1).findFirst();
    }

    /// The first of its columns without a name, counted from 1, below which a record has a value.
    OptionalInt nameless(List<String> fields) {
        for (var field : nameless) {
            if (field < fields.size() && !Characters.isBlank(fields.get(field))) {
                return OptionalInt.of(field + 1);
            }
        }
        return OptionalInt.empty();
    }
}
