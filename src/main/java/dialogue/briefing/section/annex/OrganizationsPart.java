package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.ColumnHead.Medium;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.plan.OrganizationName;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Organizations with their names by date, the party named first coming first; a renamed body has a row for each name. A page holds the few of
/// [ShownOrganizations], a sheet all.
public final class OrganizationsPart {

    private static final List<TableColumn<Named>> COLUMNS = List.of(
            TableColumn.of("party", 11, Kind.TEXT, one -> Cell.of(Phrases.party(one.party()))),
            TableColumn.of("acronym", 15, Kind.TEXT, one -> Cell.of(Phrase.quote(one.name().acronym()))),
            TableColumn.of("name", 44, Kind.TEXT, one -> Cell.of(Phrase.quote(one.name().name()))),
            TableColumn.of("valid_from", 18, Kind.DATE, one -> day(one.name().validFrom())),
            TableColumn.of("valid_until", 18, Kind.DATE, one -> day(one.name().validUntil())));

    private record Named(Party party, OrganizationName name) {}

    private final Content content;

    public OrganizationsPart(Content content) {
        this.content = content;
    }

    public Section section() {
        var title = Phrase.say("organizations.title");
        var rows = content.parties().stream().flatMap(party -> content.review().plan().organizations().stream()
                .filter(one -> one.party() == party))
                .flatMap(one -> one.names().stream().map(name -> new Named(one.party(), name))).toList();
        var sheet = Block.Table.of("Organizations", title, COLUMNS, rows, Medium.SHEET);
        return new Section(Section.Part.ORGANIZATIONS, "organizations", title,
                new ShownOrganizations(content).table(title)
                        .<List<Block>>map(page -> List.of(
                                new Block.Paragraph(Phrase.say("organizations.lead"), true), page, sheet))
                        .orElse(List.of(sheet)));
    }

    private static Cell day(@Nullable LocalDate day) {
        return Phrases.date(Optional.ofNullable(day).map(PlanDate::day));
    }
}
