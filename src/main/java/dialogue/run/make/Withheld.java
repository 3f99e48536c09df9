package dialogue.run.make;

import dialogue.intake.IntakeReport;
import dialogue.plan.Audience;
import dialogue.run.make.passage.BareText;
import dialogue.run.make.passage.PassageMatcher;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The passages that must not stand in what an audience gets. This is a second look that does not trust the first one,
/// [dialogue.release.ReleasePolicy]: it starts from the unreleased and looks into what is finished.
///
/// A note may say what the document says anyway, such as a ministry's name or a word of the program's. What is found is therefore looked for once
/// more, where it would stand even if there were no such note: in the same text, made from what the audience may read alone.
final class Withheld {

    /// Longer passages are looked for in pieces: of what a cell cannot hold a part may stand there.
    private static final int PIECE = 200;

    /// By passage and audience, where it stands in the input.
    private final Map<String, Map<Audience, String>> secrets = new HashMap<>();
    private final PassageMatcher passages;

    Withheld(IntakeReport report) {
        Arrays.stream(Audience.values()).forEach(audience -> new AudienceView(audience, report).withheld()
                .forEach(secret -> pieces(BareText.of(secret.text()).text()).forEach(
                        piece -> secrets.computeIfAbsent(piece, _ -> new EnumMap<>(Audience.class))
                                .putIfAbsent(audience, secret.where()))));
        passages = new PassageMatcher(secrets.keySet());
    }

    /// The last one ends where the passage ends.
    private static Stream<String> pieces(String passage) {
        var last = Math.max(0, passage.length() - PIECE);
        return IntStream.concat(IntStream.iterate(0, at -> at < last, at -> at + PIECE), IntStream.of(last))
                .mapToObj(at -> passage.substring(at, Math.min(passage.length(), at + PIECE)));
    }

    /// What is found in a text for an audience.
    final class Look {

        private final Audience audience;
        private final Map<String, String> found = new HashMap<>();

        private Look(Audience audience) {
            this.audience = audience;
        }

        /// Looks through the text, or through a window of it.
        void read(BareText text) {
            passages.in(text).forEach(passage -> Optional.ofNullable(of(passage).get(audience))
                    .ifPresent(where -> found.put(passage, where)));
        }

        /// Where in the input a passage stands that the text holds because of what is withheld from the audience.
        ///
        /// @param anyway a look at the same text, made from what the audience may read alone; asked for where it is needed
        Optional<String> leak(Supplier<Look> anyway) {
            if (!found.isEmpty()) {
                found.keySet().removeAll(anyway.get().found.keySet());
            }
            return found.values().stream().sorted().findFirst();
        }
    }

    /// A look at a text of which nothing was read yet.
    Look look(Audience audience) {
        return new Look(audience);
    }

    private Look look(Audience audience, BareText text) {
        var look = look(audience);
        look.read(text);
        return look;
    }

    /// The same for a short text at once.
    ///
    /// @param anyway the same text, made from what the audience may read alone
    Optional<String> leakedInto(Audience audience, BareText text, Supplier<String> anyway) {
        return look(audience, text).leak(() -> look(audience, BareText.of(anyway.get())));
    }

    private Map<Audience, String> of(String passage) {
        return secrets.getOrDefault(passage, Map.of());
    }
}
