package dialogue.briefing.section;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.Column;
import dialogue.briefing.Column.Kind;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.plan.Organization;
import dialogue.plan.OrganizationName;
import dialogue.plan.PlanDate;
import java.util.List;
import java.util.Optional;

/// Organizations with their names by date, the party named first coming first; a renamed body has a row for each name.
public final class OrganizationsPart {

    private static final List<Column> COLUMNS = List.of(Column.of("party", 11, Kind.TEXT),
            Column.of("acronym", 15, Kind.TEXT), Column.of("name", 44, Kind.TEXT),
            Column.of("valid_from", 18, Kind.DATE), Column.of("valid_until", 18, Kind.DATE));

    private final Content content;

    public OrganizationsPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var title = Phrase.say("organizations.title");
        var rows = content.parties().stream().flatMap(party -> content.review().plan().organizations().stream()
                .filter(one -> one.party() == party))
                .flatMap(one -> one.names().stream().map(name -> row(one, name))).toList();
        return new Section(Section.Part.ORGANIZATIONS, "organizations", title,
                List.of(new Block.Paragraph(Phrase.say("organizations.lead"), true),
                        new Block.Table("Organizations", title, COLUMNS, rows)));
    }

    private static List<Cell> row(Organization organization, OrganizationName name) {
        return List.of(Cell.of(Phrases.party(organization.party())), Cell.of(Phrase.quote(name.acronym())),
                Cell.of(Phrase.quote(name.name())),
                Phrases.date(Optional.ofNullable(name.validFrom()).map(PlanDate::day)),
                Phrases.date(Optional.ofNullable(name.validUntil()).map(PlanDate::day)));
    }
}
