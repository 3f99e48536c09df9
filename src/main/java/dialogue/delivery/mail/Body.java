package dialogue.delivery.mail;

import dialogue.delivery.Admission;
import dialogue.delivery.Covering;
import dialogue.delivery.Covering.Words;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Enclosure;
import dialogue.delivery.Mailing;
import dialogue.delivery.Ministry;
import dialogue.delivery.Papers;
import dialogue.delivery.mail.Letter.Passage;
import dialogue.delivery.mail.Letter.Row;
import dialogue.language.Language;
import dialogue.language.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands between a letter's purpose and its end, and the list of its documents.
///
/// @param attached false for a notice that only names the documents
record Body(Admission admission, Messages messages, Dispatch dispatch, Ministry ministry, Language language,
        boolean attached) {

    private static final int KILO = 1000;
    /// Reports that are older than this when the letter is made are called old.
    private static final int FRESH_DAYS = 90;
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    List<Passage> passages(Covering covering, Optional<Replacement> replacement) {
        var words = Optional.ofNullable(covering.byLanguage().get(language.key())).orElseThrow();
        var passages = new ArrayList<Passage>();
        if (papers() != Papers.OWN) {
            addMatters(passages, words, covering);
            passages.add(new Passage.Facts(
                    words.facts().stream().map(fact -> new Row(fact.label(), fact.value())).toList()));
        }
        age().ifPresent(passages::add);
        if (papers() != Papers.OWN) {
            addFigures(passages, words);
        }
        replacement.ifPresent(changes -> passages.addAll(changes.passages(covering, language)));
        addHandling(passages);
        return passages;
    }

    /// What a letter with a form says: until when, and how much is asked for. What is asked for stands in the form alone.
    List<Passage> asking(Covering covering) {
        var words = Optional.ofNullable(covering.byLanguage().get(language.key())).orElseThrow();
        return List.of(
                new Passage.Facts(words.facts().stream().map(fact -> new Row(fact.label(), fact.value())).toList()),
                new Passage.Paragraph(say("own.form")));
    }

    private Papers papers() {
        return mailing().papers();
    }

    private Mailing mailing() {
        return dispatch.mailing();
    }

    private void addMatters(List<Passage> passages, Words words, Covering covering) {
        if (!words.matters().isEmpty()) {
            passages.add(new Passage.Points(say("matters"), words.matters().stream()
                    .map(matter -> messages.say(language, "matter", titled(matter.about(), covering), matter.words()))
                    .toList()));
        }
    }

    /// Who reads a letter has no table beside it, so that a key is told with its title.
    private String titled(String about, Covering covering) {
        return covering.standings().stream().filter(standing -> standing.initiative().equals(about)).findFirst()
                .map(standing -> about + " " + standing.titles().getOrDefault(language.key(), "")).map(Body::unmarked)
                .orElse(about);
    }

    /// The documents mark an unofficial translation and explain the mark; a letter does not.
    private static String unmarked(String title) {
        return title.replaceFirst("\\*$", "");
    }

    /// Counted to the day on which the message was entered, so that an attempt made later says the same.
    private Optional<Passage> age() {
        var entered = LocalDate.ofInstant(dispatch.entered(), ZoneOffset.UTC);
        return admission.asOf(mailing()).map(asOf -> ChronoUnit.DAYS.between(asOf, entered))
                .filter(days -> days > FRESH_DAYS).map(days -> new Passage.Paragraph(
                        messages.say(language, "age", Math.round(days / DAYS_OF_A_MONTH))));
    }

    private void addFigures(List<Passage> passages, Words words) {
        passages.add(new Passage.Figures(say("figures"), words.figures().stream().map(this::figure).toList()));
        if (words.movements().size() > 1) {
            passages.add(new Passage.Points(words.movements().getFirst(),
                    words.movements().subList(1, words.movements().size())));
        }
    }

    private Row figure(Covering.Figure figure) {
        return new Row(figure.value(), figure.detail().isEmpty()
                ? figure.label()
                : messages.say(language, "figure.detailed", figure.label(), figure.detail()));
    }

    /// What is attached, for whom it is, and what is not to be passed on.
    private void addHandling(List<Passage> passages) {
        if (papers() != Papers.OWN) {
            passages.add(new Passage.Paragraph(say("joint")));
        }
        if (papers() != Papers.JOINT) {
            passages.add(new Passage.Paragraph(say("own")));
        } else if (ministry.audiences().stream().anyMatch(audience -> audience.owner().isPresent())) {
            passages.add(new Passage.Paragraph(say("own.apart")));
        }
    }

    /// The documents with what they can be checked by.
    Passage documents() {
        return new Passage.Files(say(attached ? "documents" : "documents.notice"),
                mailing().enclosures().stream().map(this::document).toList());
    }

    private Row document(Enclosure enclosure) {
        return new Row(messages.say(language, "document.size", enclosure.name(),
                (enclosure.bytes() + KILO - 1) / KILO,
                Integer.toString(admission.version(mailing(), enclosure.audience()))),
                messages.say(language, "sum", enclosure.sha256()));
    }

    private String say(String key) {
        return messages.say(language, key);
    }
}
