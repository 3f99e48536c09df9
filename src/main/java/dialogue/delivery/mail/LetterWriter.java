package dialogue.delivery.mail;

import dialogue.delivery.Admission;
import dialogue.delivery.Covering;
import dialogue.delivery.Enclosure;
import dialogue.delivery.Mailing;
import dialogue.delivery.Ministry;
import dialogue.delivery.Neighbours;
import dialogue.delivery.mail.Letter.Page;
import dialogue.delivery.mail.Letter.Passage;
import dialogue.delivery.mail.Letter.Row;
import dialogue.language.Language;
import dialogue.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the letter of a mailing in its ministry's languages. Figures and changes are those of the joint documents where
/// they are enclosed, so that nothing internal stands in a text which is answered and passed on.
final class LetterWriter {

    private static final int KILO = 1000;

    private final Admission admission;
    private final Messages messages = Messages.load("mail");
    private final Messages markings = Messages.load("briefing");

    LetterWriter(Admission admission) {
        this.admission = admission;
    }

    /// @param neighbours the other messages to its recipient that the letter tells of
    /// @param attached false for a notice that only names the documents
    Letter letter(Mailing mailing, Neighbours neighbours, Ministry ministry, boolean attached) {
        var audience = mailing.enclosures().stream().map(Enclosure::audience).sorted().findFirst().orElseThrow();
        var covering = admission.covering(mailing, audience);
        var replacement = neighbours.replaced()
                .map(other -> new Replacement(admission, messages, markings, mailing, other, audience));
        var languages = ministry.languages().stream()
                .filter(language -> covering.byLanguage().containsKey(language.key())).toList();
        var pages = languages.stream()
                .map(language -> page(mailing, neighbours, replacement, covering, language, attached))
                .toList();
        var subject = languages.stream().map(language -> subject(mailing, neighbours.replaced(), covering, language))
                .collect(Collectors.joining(" / "));
        return new Letter(subject, pages);
    }

    private static Covering.Words words(Covering covering, Language language) {
        return Optional.ofNullable(covering.byLanguage().get(language.key())).orElseThrow();
    }

    private String subject(Mailing mailing, Optional<Mailing> replaced, Covering covering, Language language) {
        var title = words(covering, language).title();
        return replaced
                .map(other -> messages.say(language, "subject.replaces", title, version(mailing), version(other)))
                .orElseGet(() -> messages.say(language, "subject", title, version(mailing)));
    }

    private static String version(Mailing mailing) {
        return Integer.toString(mailing.version());
    }

    private Page page(Mailing mailing, Neighbours neighbours, Optional<Replacement> replacement, Covering covering,
            Language language,
            boolean attached) {
        var words = words(covering, language);
        var passages = new ArrayList<Passage>();
        passages.add(lead(mailing, replacement, language, attached));
        neighbours.newer().ifPresent(newer -> passages
                .add(new Passage.Paragraph(messages.say(language, "newer", version(mailing), version(newer)))));
        passages.add(
                new Passage.Facts(words.facts().stream().map(fact -> new Row(fact.label(), fact.value())).toList()));
        passages.add(new Passage.Figures(messages.say(language, "figures"),
                words.figures().stream().map(figure -> figure(language, figure)).toList()));
        if (words.movements().size() > 1) {
            passages.add(new Passage.Points(words.movements().getFirst(),
                    words.movements().subList(1, words.movements().size())));
        }
        replacement.ifPresent(changes -> passages.addAll(changes.passages(covering, language)));
        passages.add(documents(mailing, language));
        var own = mailing.enclosures().stream().anyMatch(enclosure -> enclosure.audience().owner().isPresent());
        if (own) {
            passages.add(new Passage.Paragraph(messages.say(language, "own")));
        }
        passages.add(new Passage.Paragraph(messages.say(language,
                covering.audience().equals("joint") ? "automatic.joint" : "automatic")));
        return new Page(language, messages.say(language, "below"), marking(language, own), words.title(), passages);
    }

    /// Only what is unclassified is mailed; an own copy says besides how it is to be handled.
    private String marking(Language language, boolean own) {
        var marking = markings.say(language, "marking.unclassified");
        return own ? marking + " · " + markings.say(language, "handling.own") : marking;
    }

    private Passage lead(Mailing mailing, Optional<Replacement> replacement, Language language, boolean attached) {
        var lead = messages.say(language, attached ? "lead" : "lead.notice", version(mailing));
        return new Passage.Paragraph(replacement
                .map(other -> lead + " " + messages.say(language, "replaces", version(other.replaced()))).orElse(lead));
    }

    private Row figure(Language language, Covering.Figure figure) {
        return new Row(figure.value(), figure.detail().isEmpty()
                ? figure.label()
                : messages.say(language, "figure.detailed", figure.label(), figure.detail()));
    }

    private Passage documents(Mailing mailing, Language language) {
        List<Row> rows = mailing.enclosures().stream()
                .map(enclosure -> new Row(
                        messages.say(language, "document.size", enclosure.name(),
                                (enclosure.bytes() + KILO - 1) / KILO,
                                Integer.toString(admission.version(mailing, enclosure.audience()))),
                        messages.say(language, "sum", enclosure.sha256())))
                .toList();
        return new Passage.Files(messages.say(language, "documents"), rows);
    }
}
