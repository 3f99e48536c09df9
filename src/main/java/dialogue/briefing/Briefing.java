package dialogue.briefing;

import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The content of one audience's documents, in every language and format.
///
/// @param first the party named first in this copy
/// @param title the short title for headers, such as `Strategic Dialogue 2026`
/// @param asOf also the date inside the files, so that the same content gives the same bytes
/// @param version of the audience's documents, from 1; 0 for a copy made on the side, which is none
/// @param markings of the released records; empty for unclassified
/// @param stamps what it is besides, in their order
/// @param checksum SHA-256 of what was released to this audience, in hexadecimal
public record Briefing(Audience audience, Party first, Phrase title, int year, LocalDate asOf, int version,
        List<Marking> markings, List<Stamp> stamps, String checksum, List<Section> sections) {

    public Briefing {
        markings = List.copyOf(markings);
        stamps = List.copyOf(stamps);
        sections = List.copyOf(sections);
    }

    /// The content of what bears no stamp.
    public Briefing(Audience audience, Party first, Phrase title, int year, LocalDate asOf, int version,
            List<Marking> markings, String checksum, List<Section> sections) {
        this(audience, first, title, year, asOf, version, markings, List.of(), checksum, sections);
    }

    /// What stands at the foot of each page: which version this is.
    public Phrase versionWords() {
        return version == 0
                ? Phrase.say("page.version.aside")
                : Phrase.say("page.version", new Phrase.Name(Integer.toString(version)));
    }

    /// What stands at the head and the foot of each page: its stamps, the markings of what it holds, or that it is unclassified, and how
    /// an own copy is to be handled.
    public Phrase marking() {
        var shown = markings.isEmpty() ? List.of(Marking.UNCLASSIFIED) : markings;
        var handling = audience.owner().map(_ -> Phrase.say("handling.own"));
        var marked = shown.stream().<Phrase>map(marking -> Phrase.say("marking." + marking.key()));
        return Phrase.joined(Stream.of(stamps.stream().map(Stamp::words), marked, handling.stream())
                .flatMap(phrases -> phrases).toList());
    }

    /// The sections of a part; only pillars have several.
    public List<Section> sections(Section.Part part) {
        return sections.stream().filter(section -> section.part() == part).toList();
    }

    /// The first section of a part, if the briefing has one.
    public Optional<Section> section(Section.Part part) {
        return sections(part).stream().findFirst();
    }
}
