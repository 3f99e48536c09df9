package dialogue.briefing.change;

import dialogue.language.Text;

/// Whether a text says something else than before. A translation that came or went changes no words: only languages that both have are compared,
/// and where they share none the text is another one. What was empty and what became empty is new or dropped, not reworded.
final class TextComparison {

    private TextComparison() {}

    static boolean differ(Text before, Text now) {
        var shared = before.languages().stream().filter(now::has).toList();
        return shared.isEmpty()
                ? !before.isEmpty() && !now.isEmpty()
                : shared.stream().anyMatch(language -> !before.in(language).equals(now.in(language)));
    }
}
