package dialogue.run.make;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Phrase;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.plan.Initiative;
import dialogue.release.ReleasedReview;
import dialogue.render.Format;
import dialogue.render.Inspected;
import dialogue.render.Inspector;
import dialogue.render.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens finished documents again and makes sure that they hold what their readers are to read, and nothing they may not.
public final class Verification {

    private final Map<Format, Inspector> inspectors;
    private final Messages messages;

    /// @param messages the bundle `briefing`
    public Verification(Collection<Inspector> inspectors, Messages messages) {
        this.inspectors = inspectors.stream().collect(Collectors.toMap(Inspector::format, Function.identity()));
        this.messages = messages;
    }

    /// Verifies one document.
    ///
    /// @param material of the run that made it
    /// @throws Problem that names the document and what is wrong with it
    public void verify(DocumentOrder order, Path file, Material material) throws IOException {
        var inspected = Optional.ofNullable(inspectors.get(order.format())).orElseThrow().inspect(file);
        requireContent(order, inspected);
        requireInitiatives(order, material.edition(order).review(), inspected);
        var text = Bare.of(inspected.text());
        requireFigures(order, material.briefing(order), text);
        if (material.withheld(order.audience()).isIn(text)) {
            throw wrong("document.withheld", order);
        }
    }

    private static void requireContent(DocumentOrder order, Inspected inspected) {
        if (inspected.units() == 0) {
            throw wrong("document.empty", order);
        }
    }

    /// Most keys are words of the text; only for the others it is searched.
    private static void requireInitiatives(DocumentOrder order, ReleasedReview review, Inspected inspected) {
        var missing = review.plan().initiatives().stream().map(Initiative::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var words = new StringTokenizer(inspected.text(), " ");
        while (words.hasMoreTokens() && !missing.isEmpty()) {
            missing.remove(words.nextToken());
        }
        missing.stream().filter(key -> !inspected.text().contains(key)).findFirst().ifPresent(key -> {
            throw wrong("document.lacks-initiative", order, key);
        });
    }

    private void requireFigures(DocumentOrder order, Briefing briefing, String text) {
        var wording = new Wording(messages, order.language());
        briefing.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(Block.KeyFigures.class::isInstance).map(Block.KeyFigures.class::cast)
                .flatMap(block -> block.figures().stream())
                .filter(figure -> !shows(text, figure, wording)).findFirst().ifPresent(figure -> {
                    throw wrong("document.lacks-figure", order, figure.key());
                });
    }

    /// As words, or as a bare number, which a workbook formats only on the screen.
    private static boolean shows(String text, Block.Figure figure, Wording wording) {
        var label = Bare.of(wording.say("figure." + figure.key()));
        var value = Bare.of(wording.words(new Phrase.Count(figure.value())));
        return text.contains(label) && (text.contains(value) || text.contains(Integer.toString(figure.value())));
    }

    private static Problem wrong(String code, DocumentOrder order, Object... more) {
        return Problem.of(Problem.Kind.FAILED, code,
                Stream.concat(Stream.of(order.name()), Stream.of(more)).toArray());
    }
}
