package dialogue.delivery.mail;

import dialogue.delivery.MailSettings;
import dialogue.delivery.Ministry;
import dialogue.delivery.mail.Letter.Passage;
import dialogue.language.Language;
import dialogue.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a letter greets a ministry and takes leave of it, and who answers for it.
record Frame(Messages messages, MailSettings settings, Ministry ministry) {

    Passage salutation(Language language) {
        return paragraph(language, "salutation." + ministry.party().key());
    }

    /// Whom to ask, the closing formula, and the unit that sends where it has a name in the language.
    List<Passage> end(Language language) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage.Paragraph(messages.say(language, "contact", contact())));
        passages.add(paragraph(language, "closing." + ministry.party().key()));
        var unit = settings.unit().in(language);
        if (!unit.isBlank()) {
            passages.add(new Passage.Paragraph(unit));
        }
        return passages;
    }

    private String contact() {
        var contact = settings.contact();
        return Stream.of(contact.name(), contact.telephone(), settings.answers()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private Passage paragraph(Language language, String key) {
        return new Passage.Paragraph(messages.say(language, key));
    }
}
