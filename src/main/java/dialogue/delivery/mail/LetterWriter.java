package dialogue.delivery.mail;

import dialogue.delivery.Admission;
import dialogue.delivery.Covering;
import dialogue.delivery.Dispatch;
import dialogue.delivery.Enclosure;
import dialogue.delivery.MailSettings;
import dialogue.delivery.Mailing;
import dialogue.delivery.Ministry;
import dialogue.delivery.Neighbours;
import dialogue.delivery.Papers;
import dialogue.delivery.mail.Letter.Page;
import dialogue.delivery.mail.Letter.Passage;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.occasion.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the letter of a mailing in its ministry's languages. Figures, matters and changes are those of the joint documents, so that nothing internal
/// stands in a text which is answered and passed on; a letter with the own documents names them only.
final class LetterWriter {

    private static final String DOT = " · ";

    private final Admission admission;
    private final MailSettings settings;
    private final Messages messages = Messages.load("mail");
    private final Messages markings = Messages.load("briefing");

    LetterWriter(Admission admission, MailSettings settings) {
        this.admission = admission;
        this.settings = settings;
    }

    /// @param neighbours the other messages to its recipient that the letter tells of
    /// @param attached false for a notice that only names the documents
    Letter letter(Dispatch dispatch, Neighbours neighbours, Ministry ministry, boolean attached) {
        var mailing = dispatch.mailing();
        var audience = mailing.enclosures().stream().map(Enclosure::audience).sorted().findFirst().orElseThrow();
        var covering = admission.covering(mailing, audience);
        var languages = ministry.languages().stream()
                .filter(language -> covering.byLanguage().containsKey(language.key())).toList();
        var replacement = neighbours.replaced()
                .map(other -> new Replacement(admission, messages, markings, mailing, other, audience));
        var frame = new Frame(messages, settings, ministry);
        var pages = languages.stream().map(language -> {
            var passages = new ArrayList<Passage>();
            passages.add(frame.salutation(language));
            passages.add(lead(mailing, replacement, language, attached));
            neighbours.newer().ifPresent(newer -> passages
                    .add(new Passage.Paragraph(messages.say(language, "newer", version(mailing), version(newer)))));
            var body = new Body(admission, messages, dispatch, ministry, language, attached);
            passages.addAll(isForm(mailing) ? body.asking(covering) : body.passages(covering, replacement));
            passages.addAll(frame.end(language));
            passages.add(body.documents());
            return page(mailing, covering, language, passages);
        }).toList();
        return new Letter(
                languages.stream().map(language -> subject(mailing, neighbours.replaced(), covering, language))
                        .collect(Collectors.joining(" / ")),
                pages);
    }

    private static String title(Covering covering, Language language) {
        return Optional.ofNullable(covering.byLanguage().get(language.key())).orElseThrow().title();
    }

    /// What holds own documents, or those of a sample, says so before it is opened.
    private String subject(Mailing mailing, Optional<Mailing> replaced, Covering covering, Language language) {
        var title = title(covering, language);
        var subject = replaced
                .map(other -> messages.say(language, "subject-replaces." + kind(mailing), title, version(mailing),
                        version(other)))
                .orElseGet(() -> messages.say(language, "subject." + kind(mailing), title, version(mailing)));
        var marks = Stream.concat(stamps(covering, language), handling(mailing, language))
                .collect(Collectors.joining(DOT));
        return marks.isEmpty() ? subject : messages.say(language, "handled", marks, subject);
    }

    /// What brought both before the own papers were parted speaks of the joint ones.
    private static String kind(Mailing mailing) {
        return isForm(mailing) ? "form" : (mailing.papers() == Papers.OWN ? Papers.OWN : Papers.JOINT).key();
    }

    private static boolean isForm(Mailing mailing) {
        return mailing.revision().occasion().equals(Occasion.COLLECT);
    }

    private static String version(Mailing mailing) {
        return Integer.toString(mailing.version());
    }

    private Page page(Mailing mailing, Covering covering, Language language, List<Passage> passages) {
        return new Page(language, messages.say(language, "below"), marking(mailing, covering, language),
                title(covering, language), passages);
    }

    /// Only what is unclassified is mailed; an own copy says besides how it is to be handled.
    private String marking(Mailing mailing, Covering covering, Language language) {
        return Stream.of(stamps(covering, language), Stream.of(markings.say(language, "marking.unclassified")),
                handling(mailing, language)).flatMap(words -> words).collect(Collectors.joining(DOT));
    }

    private Stream<String> stamps(Covering covering, Language language) {
        return covering.stamps().stream().map(stamp -> markings.say(language, "page." + stamp));
    }

    private Stream<String> handling(Mailing mailing, Language language) {
        return mailing.papers() == Papers.JOINT ? Stream.empty() : Stream.of(markings.say(language, "handling.own"));
    }

    private Passage lead(Mailing mailing, Optional<Replacement> replacement, Language language, boolean attached) {
        var lead = messages.say(language, (attached ? "lead." : "lead-notice.") + kind(mailing), version(mailing));
        return new Passage.Paragraph(replacement
                .map(other -> lead + " " + messages.say(language, isForm(mailing) ? "replaces-form" : "replaces",
                        version(other.replaced())))
                .orElse(lead));
    }
}
