package dialogue.run.make;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Phrase;
import dialogue.language.Problem;
import dialogue.plan.Initiative;
import dialogue.release.ReleasedReview;
import dialogue.render.Wording;
import dialogue.run.make.passage.BareText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a document has to say, struck out where it is found.
final class Required {

    private final DocumentOrder order;
    private final Set<String> initiatives;
    private final List<Words> figures;
    private boolean empty = true;

    /// @param key of the figure
    private record Words(String key, String words) {}

    /// @param wording of the briefing's labels
    Required(DocumentOrder order, ReleasedReview review, Briefing briefing, Wording wording) {
        this.order = order;
        this.initiatives = review.plan().initiatives().stream().map(Initiative::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.figures = briefing.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(Block.KeyFigures.class::isInstance).map(Block.KeyFigures.class::cast)
                .flatMap(block -> block.figures().stream())
                .flatMap(figure -> words(figure, wording).map(words -> new Words(figure.key(), words)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// A workbook keeps numbers apart from words, and formats them only on the screen.
    private Stream<String> words(Block.Figure figure, Wording wording) {
        var label = BareText.of(wording.say("figure." + figure.key())).text();
        return switch (order.format()) {
            case PDF -> Stream.of(BareText.of(wording.words(new Phrase.Count(figure.value()))).text() + label);
            case XLSX -> Stream.of(label, " " + figure.value() + " ");
        };
    }

    /// Strikes out what stands in a window of the text.
    ///
    /// @param bare the same without any white space
    void strike(String window, BareText bare) {
        empty &= window.isBlank();
        figures.removeIf(figure -> bare.text().contains(figure.words()) || window.contains(figure.words()));
        var words = new StringTokenizer(window, " ");
        while (words.hasMoreTokens() && !initiatives.isEmpty()) {
            initiatives.remove(key(words.nextToken()));
        }
    }

    /// A word without the marks around it.
    private static String key(String word) {
        var start = 0;
        var end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (start < end && !isEndOfAKey(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isEndOfAKey(char unit) {
        return unit == '-' || Character.isLetterOrDigit(unit);
    }

    /// Refuses a document in which something was not found.
    ///
    /// @param units its pages or sheets
    /// @throws Problem that names the document and what it lacks
    void requireAll(int units) {
        if (units == 0 || empty) {
            throw order.wrong("document.empty");
        }
        initiatives.stream().findFirst().ifPresent(key -> {
            throw order.wrong("document.lacks-initiative", key);
        });
        figures.stream().findFirst().ifPresent(figure -> {
            throw order.wrong("document.lacks-figure", figure.key());
        });
    }
}
