package dialogue.briefing.composer;

import dialogue.briefing.Briefing;
import dialogue.briefing.Edition;
import dialogue.briefing.Section;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.annex.AgreementsPart;
import dialogue.briefing.section.annex.ColophonPart;
import dialogue.briefing.section.annex.FindingsPart;
import dialogue.briefing.section.annex.HowToReadPart;
import dialogue.briefing.section.annex.InitiativesPart;
import dialogue.briefing.section.annex.OrganizationsPart;
import dialogue.briefing.section.annex.SourcesPart;
import dialogue.briefing.section.change.ChangesPart;
import dialogue.briefing.section.change.PlanPart;
import dialogue.briefing.section.chapter.CalendarPart;
import dialogue.briefing.section.chapter.MattersPart;
import dialogue.briefing.section.chapter.PillarPart;
import dialogue.briefing.section.chapter.RecordPart;
import dialogue.briefing.section.front.CoverPart;
import dialogue.briefing.section.front.GlancePart;
import dialogue.briefing.section.front.MeetingPart;
import java.util.ArrayList;
import java.util.List;

/// Composes the briefing of an edition, annual or before a meeting: a pure function, the same edition always gives the same briefing.
public final class Composer {

    public Briefing compose(Edition edition) {
        var review = edition.review();
        var checksum = edition.checksum();
        return new Briefing(review.audience(), edition.first(), CoverPart.title(edition), review.year(),
                review.asOf(),
                edition.version(), review.markings(), edition.stamps(), checksum,
                sections(new Content(edition), checksum));
    }

    private static List<Section> sections(Content content, String checksum) {
        var sections = new ArrayList<Section>();
        sections.add(new CoverPart(content).section());
        new MeetingPart(content).section().ifPresent(sections::add);
        sections.add(new GlancePart(content).section());
        sections.add(new MattersPart(content).section());
        sections.add(new ChangesPart(content).section());
        new PlanPart(content).section().ifPresent(sections::add);
        sections.addAll(new PillarPart(content).sections());
        sections.add(new AgreementsPart(content).section());
        sections.add(new RecordPart(content).section());
        sections.add(new CalendarPart(content).section());
        sections.add(new InitiativesPart(content).section());
        sections.add(new OrganizationsPart(content).section());
        sections.add(new HowToReadPart(content).section());
        sections.add(new FindingsPart(content).section());
        sections.add(new SourcesPart(content).section());
        sections.add(new ColophonPart(content).section(checksum));
        return sections;
    }
}
