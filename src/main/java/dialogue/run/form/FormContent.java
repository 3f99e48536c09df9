package dialogue.run.form;

import dialogue.briefing.Phrase;
import dialogue.intake.table.ClosedLists;
import dialogue.intake.table.Column;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Text;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.release.ReleasedReport;
import dialogue.release.ReleasedReviews;
import dialogue.render.Wording;
import dialogue.render.xlsx.form.Form;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in one party's form: of the plan what the party may read of, of the last reports its own.
final class FormContent {

    private static final Messages WORDS = Messages.load("form");

    private final ReleasedReviews reviews;
    private final Party party;
    private final Language language;
    private final FormColumns columns;
    private final Wording wording;

    FormContent(ReleasedReviews reviews, Party party, Language language, Set<Marking> processable) {
        this.reviews = reviews;
        this.party = party;
        this.language = language;
        this.columns = new FormColumns(language, processable);
        this.wording = new Wording(Messages.load("briefing"), language);
    }

    Form form(List<String> initiatives, LocalDate day) {
        var year = String.valueOf(reviews.review().year());
        return new Form(language, reviews.review().audience(), say("title", partyWords(), year),
                markingWords(initiatives), day, columns.all(), initiatives.stream().map(this::row).toList(),
                new FormGuide(columns, party, language).of(partyWords(), year),
                Map.of("dialogue.party", party.key(), "dialogue.year", year));
    }

    /// The markings of the reports that it shows, without [Marking#UNCLASSIFIED].
    List<Marking> markings(List<String> initiatives) {
        return initiatives.stream().flatMap(key -> last(key).stream()).map(ReleasedReport::marking)
                .filter(marking -> marking != Marking.UNCLASSIFIED).distinct().sorted(Comparator.naturalOrder())
                .toList();
    }

    private String markingWords(List<String> initiatives) {
        var markings = markings(initiatives);
        var shown = markings.isEmpty() ? List.of(Marking.UNCLASSIFIED) : markings;
        return Stream.concat(shown.stream().map(marking -> wording.say("marking." + marking.key())),
                Stream.of(wording.say("handling.own"))).collect(Collectors.joining(" · "));
    }

    private String partyWords() {
        return ClosedLists.PARTY.label(party.key(), language);
    }

    private String say(String key, Object... arguments) {
        return WORDS.say(language, key, arguments);
    }

    private List<String> row(String key) {
        return columns.source().stream().map(column -> value(key, column)).toList();
    }

    private String value(String key, Column column) {
        return switch (column.name()) {
            case "initiative" -> key;
            case "party" -> partyWords();
            case "title" -> reviews.review().plan().initiative(key).map(one -> words(one.title())).orElse("");
            case "last_status" -> last(key, one -> wording.say("status." + one.status().key()));
            case "last_progress" -> last(key, one -> words(one.progress()));
            case "last_next_step" -> last(key, one -> words(one.nextStep()));
            default -> "";
        };
    }

    /// The party's last reports on an initiative: its own, or those on the ones that it goes on with.
    private List<ReleasedReport> last(String key) {
        var own = report(key).toList();
        return own.isEmpty()
                ? reviews.review().plan().initiative(key).stream().flatMap(one -> one.replaces().stream())
                        .flatMap(this::report).toList()
                : own;
    }

    private Stream<ReleasedReport> report(String key) {
        return reviews.previous().flatMap(last -> last.report(party, key)).stream();
    }

    /// What they say; each names its initiative where that is another one.
    private String last(String key, Function<ReleasedReport, String> said) {
        return last(key).stream().filter(one -> !said.apply(one).isEmpty())
                .map(one -> one.initiative().equals(key)
                        ? said.apply(one)
                        : one.initiative() + ": " + said.apply(one))
                .collect(Collectors.joining("\n"));
    }

    private String words(Text text) {
        return wording.words(Phrase.quote(text));
    }
}
