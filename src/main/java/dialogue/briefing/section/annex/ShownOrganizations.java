package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Organization;
import dialogue.plan.OrganizationName;
import dialogue.plan.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The organizations that a page shows: those that lead a matter, and those renamed since the last review (before the first one, in twelve months). Each with
/// the name in use and the one it gave up in that time, a row a party.
final class ShownOrganizations {

    private final Content content;

    ShownOrganizations(Content content) {
        this.content = content;
    }

    /// Empty where there is none.
    Optional<Block> table(Phrase title) {
        var parties = content.parties().stream().filter(party -> shown(party).findAny().isPresent()).toList();
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Table.of("Organizations_shown", title, List.of(
                        TableColumn.of("party", 12, Kind.TEXT, party -> Cell.of(Phrases.party(party))),
                        TableColumn.of("names", 88, Kind.TEXT,
                                party -> new Cell(shown(party).flatMap(this::names).toList()))),
                        parties, Medium.PAGE));
    }

    private Stream<Organization> shown(Party party) {
        return content.review().plan().organizations().stream()
                .filter(one -> one.party() == party && (leadsMatter(one) || formerNames(one).findAny().isPresent()));
    }

    private boolean leadsMatter(Organization one) {
        return content.matters().stream()
                .anyMatch(matter -> matter.initiative().leads(one.party()).contains(one.key()));
    }

    private Stream<OrganizationName> formerNames(Organization one) {
        return one.names().stream()
                .filter(name -> !name.until().isBefore(content.since()) && name.until().isBefore(content.asOf()));
    }

    /// One behind the other in one paragraph, as abbreviations are listed.
    private Stream<Line> names(Organization one) {
        var now = one.nameOn(content.asOf());
        var former = formerNames(one).map(name -> Line.aside(
                Phrase.say("organizations.former", Phrases.day(name.until()), Phrase.quote(name.name()))));
        return Stream.concat(Stream.of(new Line(Phrase.quote(now.acronym()), Line.Tone.KEY),
                new Line(Phrase.quote(now.name()), Line.Tone.BEHIND)), former);
    }
}
