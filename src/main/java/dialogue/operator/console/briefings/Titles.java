package dialogue.operator.console.briefings;

import dialogue.delivery.Covering;
import dialogue.delivery.library.Edition;
import dialogue.delivery.library.Library;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.occasion.RevisionKey;
import dialogue.operator.console.words.Words;
import dialogue.plan.Party;
import java.util.Optional;
import java.util.stream.Stream;

/// What papers are called in a reader's language: as they call themselves, and where they do not speak it, by their occasion.
public record Titles(Library library, Words words) {

    /// The title of an edition.
    String of(Optional<Party> reader, Edition edition, Language language) {
        return of(reader, edition.key(), Optional.of(edition), language);
    }

    /// The title of a revision's papers.
    ///
    /// @param edition what the revision is to the reader; empty where it is no more
    public String of(Optional<Party> reader, RevisionKey key, Optional<Edition> edition, Language language) {
        var year = Integer.toString(key.year());
        if (key.occasion().equals(Occasion.COLLECT)) {
            return words.say(language, "briefings.forms", year);
        }
        return edition.stream().flatMap(each -> coverings(reader, each))
                .flatMap(covering -> Optional.ofNullable(covering.byLanguage().get(language.key())).stream())
                .map(Covering.Words::title).findFirst()
                .orElseGet(() -> key.occasion().equals(Occasion.ANNUAL)
                        ? words.say(language, "briefings.annual", year)
                        : year + " " + key.occasion().key());
    }

    private Stream<Covering> coverings(Optional<Party> reader, Edition edition) {
        return edition.audiences().stream()
                .flatMap(audience -> library.covering(reader, edition.key(), audience).stream());
    }
}
