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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens finished documents again and makes sure that they hold what their readers are to read, and nothing they may not.
public final class Verification {

    private final Map<Format, Inspector> inspectors;
    private final Messages messages;
    private final Drafting drafting;

    /// @param inspectors one a format
    /// @param messages the bundle `briefing`
    /// @param drafting makes a document again, where something in it looks withheld
    public Verification(Collection<Inspector> inspectors, Messages messages, Drafting drafting) {
        this.inspectors = Format.each(Inspector.class, inspectors, Inspector::format);
        this.messages = messages;
        this.drafting = drafting;
    }

    /// Verifies one document.
    ///
    /// @param material of the run that made it
    /// @throws Problem that names the document and what is wrong with it
    public void verify(DocumentOrder order, Path file, Material material) throws IOException {
        var inspected = inspect(order, file);
        requireContent(order, inspected);
        requireInitiatives(order, material.edition(order).review(), inspected);
        var bare = BareText.of(inspected.text());
        requireFigures(order, material.briefing(order), inspected, bare.text());
        var again = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".again");
        material.withheld().leakedInto(order.audience(), bare,
                () -> readable(order, again, material)).ifPresent(where -> {
                    throw wrong("document.withheld", order, where);
                });
    }

    private Inspected inspect(DocumentOrder order, Path file) throws IOException {
        return Objects.requireNonNull(inspectors.get(order.format())).inspect(file);
    }

    /// What the document would say if there were nothing that is withheld from its readers.
    private String readable(DocumentOrder order, Path again, Material material) {
        try {
            drafting.write(order, material.readable(order.audience()), again);
            var text = inspect(order, again).text();
            Files.delete(again);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireContent(DocumentOrder order, Inspected inspected) {
        if (inspected.units() == 0 || inspected.text().isBlank()) {
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

    /// @param bare the text without any white space
    private void requireFigures(DocumentOrder order, Briefing briefing, Inspected inspected, String bare) {
        var wording = new Wording(messages, order.language());
        briefing.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(Block.KeyFigures.class::isInstance).map(Block.KeyFigures.class::cast)
                .flatMap(block -> block.figures().stream())
                .filter(figure -> !switch (order.format()) {
                    case PDF -> isOnPage(figure, bare, wording);
                    case XLSX -> isOnSheet(figure, inspected.text(), bare, wording);
                })
                .findFirst().ifPresent(figure -> {
                    throw wrong("document.lacks-figure", order, figure.key());
                });
    }

    private static boolean isOnPage(Block.Figure figure, String bare, Wording wording) {
        return bare
                .contains(BareText.of(wording.words(new Phrase.Count(figure.value()))).text() + label(figure, wording));
    }

    /// A workbook keeps numbers apart from words, and formats them only on the screen.
    private static boolean isOnSheet(Block.Figure figure, String text, String bare, Wording wording) {
        var value = Integer.toString(figure.value());
        return bare.contains(label(figure, wording)) && (text.contains(" " + value + " ")
                || text.startsWith(value + " ") || text.endsWith(" " + value));
    }

    private static String label(Block.Figure figure, Wording wording) {
        return BareText.of(wording.say("figure." + figure.key())).text();
    }

    private static Problem wrong(String code, DocumentOrder order, Object... more) {
        return Problem.of(Problem.Kind.FAILED, code,
                Stream.concat(Stream.of(order.name()), Stream.of(more)).toArray());
    }
}
