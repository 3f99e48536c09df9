package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.TableColumn;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import dialogue.briefing.section.Sources;
import dialogue.plan.ActionPlan;
import dialogue.plan.Initiative;
import dialogue.plan.Milestone;
import dialogue.plan.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sources that the records of this copy name, by their numbers, with the address of each and the day on which it was last looked at.
public final class SourcesPart {

    private final ActionPlan plan;
    private final Sources sources;

    public SourcesPart(Content content) {
        this.plan = content.review().plan();
        this.sources = new Sources(content.review());
    }

    public Section section() {
        var title = Phrase.say("sources.title");
        var lead = new Block.Paragraph(Phrase.say("sources.lead", new Phrase.Count(sources.all().size())), true);
        return new Section(Section.Part.SOURCES, "sources", title, sources.all().isEmpty()
                ? List.of(lead)
                : List.of(lead, Block.Table.of("Sources", title, columns(), sources.all())));
    }

    private List<TableColumn<Source>> columns() {
        return List.of(
                TableColumn.of("number", 6, Kind.NUMBER, one -> Cell.of(new Phrase.Count(sources.number(one)))),
                TableColumn.<Source>of("source_is", 78, Kind.TEXT, SourcesPart::described).onPage(),
                TableColumn.<Source>of("source_title", 60, Kind.TEXT, one -> Cell.of(Phrase.quote(one.title())))
                        .onSheet(),
                TableColumn.<Source>of("publisher", 40, Kind.TEXT, one -> Cell.of(Phrase.quote(one.publisher())))
                        .onSheet(),
                TableColumn.<Source>of("published", 18, Kind.DATE, one -> Phrases.date(one.date())).onSheet(),
                TableColumn.<Source>of("address", 60, Kind.TEXT, one -> Cell.of(address(one))).onSheet(),
                TableColumn.of("accessed", 16, Kind.DATE,
                        one -> one.accessed().map(day -> Cell.of(Phrases.day(day))).orElse(Cell.EMPTY)),
                TableColumn.<Source>of("initiatives", 30, Kind.TEXT, this::initiatives).onSheet());
    }

    private static Cell described(Source source) {
        var parts = Stream.of(Phrase.quote(source.publisher()),
                source.date().<Phrase>map(Phrase.Day::new).orElse(Phrase.none()),
                source.address().isPresent() ? Phrase.none() : Phrase.say("sources.no_address"));
        return Cell.of(Line.plain(Phrase.quote(source.title())),
                Line.aside(Phrase.joined(parts.filter(phrase -> !phrase.isEmpty()).toList())),
                Line.aside(source.address().<Phrase>map(Phrase.Link::new).orElse(Phrase.none())));
    }

    private static Phrase address(Source source) {
        return source.address().<Phrase>map(Phrase.Link::new).orElse(Phrase.say("sources.no_address"));
    }

    /// The keys of the initiatives that rest on it.
    private Cell initiatives(Source source) {
        var own = plan.initiatives().stream().filter(one -> one.sources().contains(source.key()))
                .map(Initiative::key);
        var dated = plan.milestones().stream().filter(one -> one.sources().contains(source.key()))
                .map(Milestone::initiative).flatMap(Optional::stream);
        return Cell.of(new Phrase.Name(String.join(", ", Stream.concat(own, dated).distinct().sorted().toList())));
    }
}
