package dialogue.delivery.mail;

import dialogue.delivery.Admission;
import dialogue.delivery.Covering;
import dialogue.delivery.Enclosure;
import dialogue.delivery.Mailing;
import dialogue.delivery.mail.Letter.Passage;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.plan.Audience;
import java.util.List;
import java.util.stream.Collectors;

/// What a letter says of the changes since the one that it replaces.
///
/// @param audience whose documents the letter speaks of
record Replacement(Admission admission, Messages messages, Messages markings, Mailing mailing, Mailing replaced,
        Audience audience) {

    /// Nothing where the recipient had no document of this audience before. Of own documents only the names are told.
    List<Passage> passages(Covering now, Language language) {
        if (replaced.enclosures().stream().noneMatch(enclosure -> enclosure.audience() == audience)) {
            return List.of();
        }
        if (audience.owner().isPresent()) {
            return List.of(new Passage.Points(say(language, "changes.documents"), fresh()));
        }
        return admission.coveringOf(replaced, audience)
                .map(before -> passages(new Changes(messages, before, now).in(language), language))
                .orElseGet(() -> List.of(new Passage.Paragraph(say(language, "changes.unknown"))));
    }

    private List<Passage> passages(List<String> lines, Language language) {
        if (lines.isEmpty()) {
            return List.of(new Passage.Paragraph(say(language, "changes.none")),
                    new Passage.Points(say(language, "changes.documents"), fresh()));
        }
        var points = new Passage.Points(say(language, "changes"), lines);
        return lines.stream().anyMatch(line -> line.contains(markings.say(language, "courtesy.mark")))
                ? List.of(points, new Passage.Paragraph(messages.say(language, "changes.courtesy")))
                : List.of(points);
    }

    /// The documents that are new to the recipient or differ; there is one at least, or the message would not have been entered.
    private List<String> fresh() {
        var had = replaced.enclosures().stream().map(Enclosure::sha256).collect(Collectors.toSet());
        return mailing.enclosures().stream().filter(enclosure -> !had.contains(enclosure.sha256()))
                .map(Enclosure::name).toList();
    }

    private String say(Language language, String key) {
        return messages.say(language, key, String.valueOf(replaced.version()));
    }
}
