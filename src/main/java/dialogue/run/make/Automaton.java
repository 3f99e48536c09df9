package dialogue.run.make;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds many words in a text in one go over it, whatever they share: the automaton of Aho and Corasick. A state is what has been read of a word; from
/// where no word goes on, the next longest end of what was read goes on. In some twenty bytes a character of the words.
final class Automaton {

    private static final int ROOT = 0;

    private final int[] parents;
    private final char[] units;
    private final int[] shorter;
    /// For each state the word that ends there, the longest one where several do; its state stands for it.
    private final int[] ends;
    /// States by what leads to them, each at the first free place from its hash on.
    private final int[] places;
    private final Map<Integer, String> words = new HashMap<>();
    private int states = 1;

    /// Hears of the words that end at a place, from the longest to the shortest.
    interface Ear {

        /// Hears of one word.
        ///
        /// @param end the place behind the word
        /// @return false where those that are shorter are not of interest
        boolean hears(String word, int end);
    }

    /// @param words none of them empty
    Automaton(Collection<String> words) {
        var most = Math.toIntExact(words.stream().mapToLong(String::length).sum() + 1);
        parents = new int[most];
        units = new char[most];
        shorter = new int[most];
        ends = new int[most];
        places = new int[Integer.highestOneBit(most + most / 2) * 2];
        words.forEach(this::add);
        link(List.copyOf(words));
    }

    private void add(String word) {
        var state = ROOT;
        for (var at = 0; at < word.length(); at++) {
            var next = next(state, word.charAt(at));
            state = next == ROOT ? put(state, word.charAt(at)) : next;
        }
        ends[state] = state;
        words.put(state, word);
    }

    private int put(int parent, char unit) {
        parents[states] = parent;
        units[states] = unit;
        places[place(parent, unit)] = states;
        return states++;
    }

    /// The state behind another one, or the root where no word goes on like this.
    private int next(int state, char unit) {
        return places[place(state, unit)];
    }

    /// Where the state stands that a character leads to, or where it would.
    private int place(int parent, char unit) {
        var hash = (parent * 31 + unit) * 0x9E3779B9;
        var place = (hash ^ (hash >>> 15)) & (places.length - 1);
        while (places[place] != ROOT && (parents[places[place]] != parent || units[places[place]] != unit)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    /// Links every state with the shorter ones that it may fall back to, which are linked already: a character of all words after the other.
    private void link(List<String> all) {
        var reached = new int[all.size()];
        var longest = all.stream().mapToInt(String::length).max().orElse(0);
        for (var at = 0; at < longest; at++) {
            for (var word = 0; word < reached.length; word++) {
                if (at < all.get(word).length()) {
                    reached[word] = linked(reached[word], all.get(word).charAt(at));
                }
            }
        }
    }

    private int linked(int parent, char unit) {
        var state = next(parent, unit);
        shorter[state] = parent == ROOT ? ROOT : after(shorter[parent], unit);
        if (ends[state] == ROOT) {
            ends[state] = ends[shorter[state]];
        }
        return state;
    }

    /// The state after one more character of a text.
    private int after(int state, char unit) {
        var from = state;
        var next = next(from, unit);
        while (next == ROOT && from != ROOT) {
            from = shorter[from];
            next = next(from, unit);
        }
        return next;
    }

    /// Reads a text and tells of every word in it.
    void read(String text, Ear ear) {
        var state = ROOT;
        for (var at = 0; at < text.length(); at++) {
            state = after(state, text.charAt(at));
            var end = ends[state];
            while (end != ROOT && ear.hears(words.getOrDefault(end, ""), at + 1)) {
                end = ends[shorter[end]];
            }
        }
    }
}
