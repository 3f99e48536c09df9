package dialogue.intake.judge.row;

import dialogue.intake.table.Table;
import dialogue.intake.value.Characters;
import dialogue.language.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of one table by their keys.
public final class Register<T> {

    /// Looking for the nearest of very many unknown keys would take longer than it helps. Counted by file, since what one party reads of its file may not
    /// depend on the other's.
    private static final int MOST_HINTS = 100;

    private final Table table;
    private final Map<String, Integer> unknown = new HashMap<>();
    private final List<JudgedRow<T>> entries = new ArrayList<>();
    private final Map<String, List<JudgedRow<T>>> byKey = new LinkedHashMap<>();

    public Register(Table table) {
        this.table = table;
    }

    public void add(JudgedRow<T> entry) {
        entries.add(entry);
        if (!entry.key().isEmpty()) {
            byKey.merge(entry.key(), List.of(entry), Register::joined);
        }
    }

    public void addAll(Register<T> other) {
        other.entries.forEach(this::add);
    }

    /// Nearly every key has one row, so only a second one makes a list that can grow.
    private static <T> List<JudgedRow<T>> joined(List<JudgedRow<T>> group, List<JudgedRow<T>> more) {
        var several = group.size() == 1 ? new ArrayList<>(group) : group;
        several.addAll(more);
        return several;
    }

    public List<JudgedRow<T>> entries() {
        return entries;
    }

    public List<T> values() {
        return entries.stream().flatMap(entry -> entry.value().stream()).toList();
    }

    /// The rows with this key, refused ones among them.
    public List<JudgedRow<T>> group(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /// True where a row has this key, be it refused.
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /// Some keys as they stand here: those that nobody has as they are written, and one has in other letters, small or capital. The others are not among them.
    public Map<String, String> meant(Stream<String> keys) {
        var strange = keys.filter(key -> !key.isEmpty() && !has(key)).collect(Collectors.toSet());
        if (strange.isEmpty()) {
            return Map.of();
        }
        var meant = new HashMap<String, String>();
        var byLetters = byKey.keySet().stream().collect(Collectors.groupingBy(Register::letters));
        strange.forEach(key -> {
            var like = byLetters.getOrDefault(letters(key), List.of());
            if (like.size() == 1) {
                meant.put(key, like.getFirst());
            }
        });
        return meant;
    }

    private static String letters(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /// The rows by key, refused ones among them.
    public Collection<List<JudgedRow<T>>> groups() {
        return byKey.values();
    }

    /// Refuses all rows whose key stands more than once.
    public void refuseTwice(Findings findings, String column) {
        groups().stream().filter(group -> group.size() > 1).forEach(group -> group.forEach(
                entry -> entry.refuse(findings, "key.twice", column, entry.key(), other(group, entry).where())));
    }

    /// The first of a group that is not the given one.
    public static <T> JudgedRow<T> other(List<JudgedRow<T>> group, JudgedRow<T> entry) {
        return group.get(group.getFirst() == entry ? 1 : 0);
    }

    /// The record of a key that another row names; that row is refused where there is none.
    public Optional<T> resolve(String key, JudgedRow<?> from, String column, Findings findings) {
        var group = group(key);
        for (var entry : group) {
            if (entry.isUsed()) {
                return entry.value();
            }
        }
        if (group.isEmpty()) {
            refuseUnknown(key, from, column, findings);
        } else {
            from.refuse(findings, "reference.refused", column, key, group.getFirst().where());
        }
        return Optional.empty();
    }

    private void refuseUnknown(String key, JudgedRow<?> from, String column, Findings findings) {
        var found = Characters.cut(key);
        Optional.of(key).filter(_ -> unknown.merge(from.place().file(), 1, Integer::sum) <= MOST_HINTS)
                .flatMap(one -> Nearest.to(Characters.stripped(one), byKey.keySet())).ifPresentOrElse(
                        nearest -> from.refuse(findings, "reference.unknown", column, found, table.file(), nearest),
                        () -> from.refuse(findings, "reference.absent", column, found, table.file()));
    }
}
