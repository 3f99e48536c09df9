package dialogue.delivery;

import dialogue.delivery.folder.Manifest;
import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.render.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A foreign ministry as a reader of the documents: where its mail goes, and what it receives.
///
/// @param addresses in lower case
/// @param domains the only ones its addresses may have
/// @param languages of the messages and of the documents in them, in this order
/// @param audiences whose documents it receives: the joint ones, its own
/// @param formats of the documents
/// @param noticeOnly true where the documents are named but not attached
public record Ministry(Party party, List<String> addresses, Set<String> domains, List<Language> languages,
        Set<Audience> audiences, Set<Format> formats, boolean noticeOnly) {

    public Ministry {
        addresses = List.copyOf(addresses);
        domains = Set.copyOf(domains);
        languages = List.copyOf(languages);
        audiences = Set.copyOf(audiences);
        formats = Set.copyOf(formats);
    }

    /// True where the address is in one of the domains, or in one below them.
    boolean allows(String address) {
        var domain = domain(address);
        return domains.stream().anyMatch(allowed -> Domains.isIn(domain, allowed));
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// What of a revision goes to each of its addresses, in the order of the message; empty where the revision has no such document
    /// for it.
    List<Enclosure> enclosures(Manifest revision, Papers papers) {
        return revision.documents().stream().filter(document -> receives(revision, document)).sorted(Comparator
                .comparing(Manifest.Document::format).thenComparingInt(this::language))
                .map(Ministry::enclosure).filter(enclosure -> enclosure.isOwn() == (papers == Papers.OWN)).toList();
    }

    /// A form is a workbook, whatever the format of the papers.
    private boolean receives(Manifest revision, Manifest.Document document) {
        return (revision.occasion().equals(Occasion.COLLECT)
                || formats.stream().anyMatch(format -> format.key().equals(document.format())))
                && languages.stream().anyMatch(language -> language.key().equals(document.language()))
                && audiences.stream().anyMatch(audience -> audience.key().equals(document.audience()));
    }

    private static Enclosure enclosure(Manifest.Document document) {
        return new Enclosure(document.file(), document.bytes(), document.sha256(), audience(document));
    }

    private static Audience audience(Manifest.Document document) {
        return Stream.of(Audience.values()).filter(each -> each.key().equals(document.audience())).findFirst()
                .orElseThrow();
    }

    /// The ministry's first language comes first.
    private int language(Manifest.Document document) {
        return languages.stream().map(Language::key).toList().indexOf(document.language());
    }
}
