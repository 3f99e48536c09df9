package dialogue.operator.console.briefings;

import dialogue.delivery.library.Edition;
import dialogue.delivery.library.Library;
import dialogue.delivery.library.Paper;
import dialogue.delivery.library.Shelf;
import dialogue.language.Language;
import dialogue.occasion.RevisionKey;
import dialogue.operator.console.frame.Absent;
import dialogue.operator.console.words.Words;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.render.Format;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the library holds for a reader, in that reader's words.
record Described(Library library, Words words) {

    private static final long KILO = 1000;

    List<ShelfView> shelves(Optional<Party> reader, Language language) {
        return library.shelves(reader).stream().map(shelf -> view(reader, shelf, language)).toList();
    }

    private ShelfView view(Optional<Party> reader, Shelf shelf, Language language) {
        var title = new Titles(library, words).of(reader, shelf.editions().getFirst(), language);
        return new ShelfView(title, shelf.aside(),
                shelf.editions().stream().map(edition -> view(edition, title, language)).toList());
    }

    /// The edition at an address.
    ///
    /// @throws Absent where its reader has none there
    Edition edition(Optional<Party> reader, String year, String occasion, String name) {
        return RevisionKey.named(year + "/" + occasion + "/" + name).flatMap(key -> library.edition(reader, key))
                .orElseThrow(Absent::new);
    }

    EditionView view(Optional<Party> reader, Edition edition, Language language) {
        return view(edition, new Titles(library, words).of(reader, edition, language), language);
    }

    private EditionView view(Edition edition, String title, Language language) {
        var key = edition.key();
        var path = "/briefings/" + edition.path();
        return new EditionView(path, title,
                words.say(language, key.aside() ? "briefings.aside" : "briefings.edition", key.number()),
                day(edition.asOf(), language),
                edition.audiences().stream()
                        .map(audience -> words.say(language, "briefings.audience." + audience.key()))
                        .collect(Collectors.joining(" · ")),
                edition.removed().map(day -> day(day, language)).orElse(""), key.aside(),
                edition.audiences().contains(Audience.JOINT) && edition.audiences().size() > 1,
                edition.papers().stream().map(paper -> view(path, paper, language)).toList());
    }

    private PaperView view(String path, Paper paper, Language language) {
        var place = path + "/papers/" + paper.place();
        return new PaperView(place, paper.format() == Format.PDF ? place + "/view" : "", paper.name(),
                words.say(language, "briefings.audience." + paper.audience().key()),
                words.say(language, "briefings.language." + paper.language().key()),
                paper.format().name(), paper.version() == 0 ? "" : Integer.toString(paper.version()),
                words.say(language, "briefings.size", (paper.bytes() + KILO - 1) / KILO), paper.sha256());
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day);
    }

    /// Where the PDF for an audience is, in the reader's language or in the first that there is.
    static Optional<String> pdf(Edition edition, Audience audience, Language language) {
        var all = edition.papers().stream()
                .filter(paper -> paper.audience() == audience && paper.format() == Format.PDF).toList();
        return all.stream().filter(paper -> paper.language() == language).findFirst().or(() -> all.stream().findFirst())
                .map(paper -> "/briefings/" + edition.path() + "/papers/" + paper.place());
    }
}
