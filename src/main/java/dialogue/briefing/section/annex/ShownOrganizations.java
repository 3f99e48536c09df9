package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.Organization;
import dialogue.plan.OrganizationName;
import dialogue.release.ReleasedReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The organizations that a page shows: those that lead a matter, and those renamed since the last review (before the first one, in twelve months). Each with
/// the name in use and the one it gave up in that time, a column a party.
final class ShownOrganizations {

    private final Content content;
    private final LocalDate since;

    ShownOrganizations(Content content) {
        this.content = content;
        this.since = content.previous().map(ReleasedReview::asOf).orElse(content.asOf().minusYears(1));
    }

    /// Empty where there is none.
    Optional<Block> table(Phrase title) {
        var columns = content.parties().stream().map(party -> content.review().plan().organizations().stream()
                .filter(one -> one.party() == party && (leadsMatter(one) || formerNames(one).findAny().isPresent()))
                .map(this::cell).toList()).toList();
        var height = columns.stream().mapToInt(List::size).max().orElse(0);
        return height == 0
                ? Optional.empty()
                : Optional.of(new Block.Table("Organizations_shown", title, content.parties().stream()
                        .map(party -> ColumnHead.of("side_" + party.key(), 50, Kind.TEXT)).toList(),
                        IntStream.range(0, height).mapToObj(row -> row(columns, row)).toList(), Medium.PAGE));
    }

    private static List<Cell> row(List<List<Cell>> columns, int row) {
        return columns.stream().map(column -> row < column.size() ? column.get(row) : Cell.EMPTY).toList();
    }

    private boolean leadsMatter(Organization one) {
        return content.matters().stream()
                .anyMatch(matter -> matter.initiative().leads(one.party()).contains(one.key()));
    }

    private Stream<OrganizationName> formerNames(Organization one) {
        return one.names().stream()
                .filter(name -> !name.until().isBefore(since) && name.until().isBefore(content.asOf()));
    }

    private Cell cell(Organization one) {
        var now = one.nameOn(content.asOf());
        return new Cell(Stream.concat(Stream.of(
                Line.strong(now.acronym().isEmpty() ? Phrase.quote(now.name()) : Phrase.quote(now.acronym())),
                new Line(now.acronym().isEmpty() ? Phrase.none() : Phrase.quote(now.name()), Line.Tone.BEHIND)),
                formerNames(one).map(name -> Line.aside(Phrase.say("organizations.former",
                        Phrases.day(name.until()), Phrase.quote(name.name())))))
                .toList());
    }
}
