package dialogue.delivery.mail;

import dialogue.delivery.Admission;
import dialogue.delivery.Covering;
import dialogue.delivery.Enclosure;
import dialogue.delivery.Mailing;
import dialogue.delivery.Ministry;
import dialogue.delivery.mail.Letter.Page;
import dialogue.delivery.mail.Letter.Passage;
import dialogue.delivery.mail.Letter.Row;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /// @param attached false for a notice that only names the documents
    Letter letter(Mailing mailing, Ministry ministry, boolean attached) {
        var audience = mailing.enclosures().stream().map(Enclosure::audience).sorted().findFirst().orElseThrow();
        var covering = admission.covering(mailing, audience);
        var languages = ministry.languages().stream()
                .filter(language -> covering.byLanguage().containsKey(language.key())).toList();
        var pages = languages.stream().map(language -> page(mailing, covering, language, attached)).toList();
        var subject = languages.stream().map(language -> subject(mailing, covering, language))
                .collect(Collectors.joining(" / "));
        return new Letter(subject, pages);
    }

    private static Covering.Words words(Covering covering, Language language) {
        return Optional.ofNullable(covering.byLanguage().get(language.key())).orElseThrow();
    }

    private String subject(Mailing mailing, Covering covering, Language language) {
        var title = words(covering, language).title();
        return mailing.revision() == 1
                ? messages.say(language, "subject", title, "r1")
                : messages.say(language, "subject.replaces", title, "r" + mailing.revision(),
                        "r" + (mailing.revision() - 1));
    }

    private Page page(Mailing mailing, Covering covering, Language language, boolean attached) {
        var words = words(covering, language);
        var passages = new ArrayList<Passage>();
        passages.add(lead(mailing, language, attached));
        passages.add(
                new Passage.Facts(words.facts().stream().map(fact -> new Row(fact.label(), fact.value())).toList()));
        passages.add(new Passage.Figures(messages.say(language, "figures"),
                words.figures().stream().map(figure -> figure(language, figure)).toList()));
        if (words.movements().size() > 1) {
            passages.add(new Passage.Points(words.movements().getFirst(),
                    words.movements().subList(1, words.movements().size())));
        }
        if (mailing.revision() > 1) {
            passages.addAll(changes(mailing, covering, language));
        }
        passages.add(documents(mailing, language));
        if (mailing.enclosures().stream().anyMatch(enclosure -> enclosure.audience().owner().isPresent())) {
            passages.add(new Passage.Paragraph(messages.say(language, "own")));
        }
        passages.add(new Passage.Paragraph(messages.say(language,
                covering.audience().equals("joint") ? "automatic.joint" : "automatic")));
        return new Page(language, messages.say(language, "below"), markings.say(language, "marking.unclassified"),
                words.title(), passages);
    }

    private Passage lead(Mailing mailing, Language language, boolean attached) {
        var revision = "r" + mailing.revision();
        var lead = messages.say(language, attached ? "lead" : "lead.notice", revision);
        return new Passage.Paragraph(mailing.revision() == 1
                ? lead
                : lead + " " + messages.say(language, "replaces", "r" + (mailing.revision() - 1)));
    }

    private Row figure(Language language, Covering.Figure figure) {
        return new Row(figure.value(), figure.detail().isEmpty()
                ? figure.label()
                : messages.say(language, "figure.detailed", figure.label(), figure.detail()));
    }

    private List<Passage> changes(Mailing mailing, Covering covering, Language language) {
        var before = "r" + (mailing.revision() - 1);
        var audience = Audience.valueOf(covering.audience().toUpperCase(Locale.ROOT));
        var replaced = admission.replaced(mailing, audience);
        if (replaced.isEmpty()) {
            return List.of(new Passage.Paragraph(messages.say(language, "changes.unknown", before)));
        }
        var lines = new Changes(messages, replaced.get(), covering).in(language);
        if (lines.isEmpty()) {
            return List.of(new Passage.Paragraph(messages.say(language, "changes.none", before)));
        }
        var points = new Passage.Points(messages.say(language, "changes", before), lines);
        return lines.stream().anyMatch(line -> line.contains(markings.say(language, "courtesy.mark")))
                ? List.of(points, new Passage.Paragraph(messages.say(language, "changes.courtesy")))
                : List.of(points);
    }

    private Passage documents(Mailing mailing, Language language) {
        List<Row> rows = mailing.enclosures().stream()
                .map(enclosure -> new Row(
                        messages.say(language, "document.size", enclosure.name(),
                                (enclosure.bytes() + KILO - 1) / KILO),
                        messages.say(language, "sum", enclosure.sha256())))
                .toList();
        return new Passage.Files(messages.say(language, "documents"), rows);
    }
}
