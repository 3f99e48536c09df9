package dialogue.render;

import static dialogue.briefing.Phrase.say;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.Section.Part;
import dialogue.language.Language;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// A briefing made by hand: every kind of block, phrase and tone, every status, texts that are missing in a language, courtesy translations, long
/// French words and long Korean names.
public final class HandmadeBriefing {

    public static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    public static final Text TITLE = Text.of("Comprehensive Economic Security Dialogue",
            "Dialogue interministériel sur l’approvisionnement en minéraux critiques",
            "한국·캐나다 고위급 경제안보 대화 및 핵심광물 공급망 협력 실무협의체");
    public static final Text ENGLISH_ONLY = Text.of("Both sides agreed on a text.", "", "");
    private static final Set<Language> COURTESY = Set.of(Language.FRENCH, Language.KOREAN);

    private HandmadeBriefing() {}

    public static Briefing joint() {
        return of(Audience.JOINT);
    }

    public static Briefing of(Audience audience) {
        return of(audience, sections(initiatives(8)));
    }

    public static Briefing of(Audience audience, List<Section> sections) {
        return new Briefing(audience, audience.first(Language.ENGLISH), say("cover.title", new Phrase.Name("2026")),
                2026,
                AS_OF, 2, List.of(Marking.PROTECTED_A, Marking.OFFICIAL_USE), "0123456789abcdef".repeat(4), sections);
    }

    /// The same briefing with another table in place of that of the initiatives.
    public static Briefing with(Block.Table initiatives) {
        return of(Audience.JOINT, sections(initiatives));
    }

    private static List<Section> sections(Block.Table initiatives) {
        return List.of(cover(), glance(), attention(), pillar(),
                new Section(Part.INITIATIVES, "initiatives", say("initiatives.title"),
                        List.of(initiatives)),
                howToRead(), findings(), colophon());
    }

    private static Section cover() {
        var facts = List.of(new Block.Fact(say("fact.as_of"), Cell.of(new Phrase.Day(PlanDate.day(AS_OF)))),
                new Block.Fact(say("fact.edition"), Cell.of(say("edition.joint"))));
        var cover = new Block.Cover(Phrase.none(),
                Phrase.joined(List.of(say("side.canada"), say("side.korea"))),
                say("cover.title", new Phrase.Name("2026")),
                say("cover.subtitle"), facts, Phrase.joined(List.of(say("ministry.canada"), say("ministry.korea"))));
        return new Section(Part.COVER, "cover", say("cover.title", new Phrase.Name("2026")), List.of(cover));
    }

    private static Section glance() {
        return new Section(Part.GLANCE, "glance", say("glance.title"), List.of(
                new Block.Paragraph(say("glance.lead_first", new Phrase.Day(PlanDate.day(AS_OF))), true),
                new Block.KeyFigures(List.of(
                        figure("initiatives", 58, Line.muted(
                                say("figure.initiatives.detail", new Phrase.Count(20), new Phrase.Count(31),
                                        new Phrase.Count(7)))),
                        figure("completed", 1234, new Line(
                                say("figure.more", new Phrase.Count(3), new Phrase.Name("2025")), Line.Tone.GOOD)),
                        figure("on_track", 24, Line.muted(say("figure.same", new Phrase.Name("2025")))),
                        figure("troubled", 8, Line.muted(Phrase.none())),
                        figure("not_held", 0, Line.muted(say("figure.not_held.detail"))),
                        figure("differ", 3, Line.muted(say("figure.differ.detail"))))),
                heading("glance.status"), chart(), heading("glance.moved"), moved(), heading("glance.decisions"),
                new Block.Points(List.of(
                        new Block.Point(Phrase.quote(TITLE),
                                Phrase.joined(
                                        List.of(new Phrase.Name("2-03"), say("months_late", new Phrase.Count(23))))),
                        new Block.Point(Phrase.quote(ENGLISH_ONLY), new Phrase.Name("4-11"))), true)));
    }

    private static Block.Figure figure(String key, int value, Line detail) {
        return new Block.Figure(key, value, detail);
    }

    /// A chart in which every status and a missing report occur.
    public static Block.StatusChart chart() {
        return new Block.StatusChart(say("glance.chart"), List.of(
                new Block.Bar(say("pillar.numbered", new Phrase.Name("1"), Phrase.quote(TITLE)),
                        Map.of(Status.COMPLETED, 4, Status.ON_TRACK, 5, Status.AT_RISK, 2), 0, false),
                new Block.Bar(say("glance.chart.last", new Phrase.Name("2025")),
                        Map.of(Status.ON_TRACK, 8, Status.DELAYED, 3), 0,
                        true),
                new Block.Bar(say("pillar.numbered", new Phrase.Name("2"), Phrase.quote(Text.same("R&D <AI> \"Q\""))),
                        Map.of(Status.DELAYED, 3, Status.NOT_STARTED, 1, Status.SUSPENDED, 2), 4, false),
                new Block.Bar(say("pillar.cross_cutting"), Map.of(Status.ON_TRACK, 12), 0, false)));
    }

    private static Block.Table moved() {
        return new Block.Table("Moved", say("glance.moved"), List.of(ColumnHead.of("date", 16, Kind.DATE),
                ColumnHead.of("movement", 66, Kind.TEXT), ColumnHead.of("initiative", 18, Kind.TEXT)),
                List.of(
                        List.of(day(LocalDate.of(2026, 2, 25)), Cell.of(Phrase.quote(TITLE)),
                                Cell.of(Phrase.joined(List.of(new Phrase.Name("2-03"), say("stage.signed"))))),
                        List.of(Cell.of(new Phrase.Day(PlanDate.quarter(2026, 3))), Cell.of(Phrase.quote(ENGLISH_ONLY)),
                                Cell.of(new Phrase.Name("4-11")))),
                ColumnHead.Medium.BOTH);
    }

    private static Section attention() {
        var table = new Block.Table("Matters", say("matters.title"),
                List.of(ColumnHead.of("initiative", 9, Kind.KEY), ColumnHead.of("title", 34, Kind.TEXT),
                        ColumnHead.of("matter", 18, Kind.TEXT), ColumnHead.of("why", 48, Kind.TEXT),
                        ColumnHead.of("months_late", 10, Kind.NUMBER).at(ColumnHead.Medium.SHEET)),
                List.of(List.of(Cell.of(new Phrase.Name("2-03")), Cell.of(new Phrase.Quote(TITLE, COURTESY)),
                        Cell.of(Line.strong(say("attention.overdue"))),
                        Cell.of(say("why.overdue", new Phrase.Day(PlanDate.year(2024)), new Phrase.Count(21))),
                        Cell.of(new Phrase.Count(21)))),
                ColumnHead.Medium.BOTH);
        return new Section(Part.MATTERS, "matters", say("matters.title"),
                List.of(new Block.Paragraph(say("matters.lead", new Phrase.Count(1)), true), table));
    }

    private static Section pillar() {
        return new Section(Part.PILLAR, "pillar-2",
                say("pillar.numbered", new Phrase.Name("2"), Phrase.quote(TITLE)), List.of(
                        heading("pillar.without_area"), new Block.Paragraph(Phrase.quote(ENGLISH_ONLY), false),
                        new Block.Heading(3, say("initiative.planned", new Phrase.Name("2-03"), Phrase.quote(TITLE))),
                        new Block.Callout(Block.Callout.Kind.DIFFERENCE, say("attention.parties_differ"),
                                Phrase.quote(TITLE)),
                        new Block.Callout(Block.Callout.Kind.INTERNAL, say("internal", say("party.canada")),
                                Phrase.quote(ENGLISH_ONLY)),
                        new Block.Points(List.of(new Block.Point(Phrase.quote(TITLE), Phrase.none())), false)));
    }

    /// A table like that of all initiatives.
    ///
    /// @param rows how many; the statuses take turns, some cells are empty, some dates imprecise
    public static Block.Table initiatives(int rows) {
        var columns = List.of(ColumnHead.of("initiative", 9, Kind.KEY), ColumnHead.of("title", 45, Kind.TEXT),
                ColumnHead.of("movement", 20, Kind.TEXT).at(ColumnHead.Medium.PAGE),
                ColumnHead.of("status_canada", 17, Kind.STATUS),
                ColumnHead.of("progress_canada", 48, Kind.TEXT).at(ColumnHead.Medium.SHEET),
                ColumnHead.of("next_step_due_canada", 18, Kind.DATE).at(ColumnHead.Medium.SHEET),
                ColumnHead.of("updated_on_canada", 18, Kind.DATE).at(ColumnHead.Medium.SHEET),
                ColumnHead.of("months_late", 4, Kind.NUMBER).at(ColumnHead.Medium.SHEET));
        return new Block.Table("Initiatives", say("initiatives.title"), columns,
                IntStream.range(0, rows).mapToObj(HandmadeBriefing::initiative).toList(), ColumnHead.Medium.BOTH);
    }

    private static List<Cell> initiative(int index) {
        var statuses = List.of(Status.values());
        return List.of(Cell.of(new Phrase.Name("2-%02d".formatted(index))), Cell.of(new Phrase.Quote(TITLE, COURTESY)),
                Cell.of(new Phrase.Name("on paper only")),
                index == 6 ? Cell.EMPTY : Cell.of(new Phrase.State(statuses.get(index % statuses.size()))),
                Cell.of(Line.plain(Phrase.quote(ENGLISH_ONLY)), Line.muted(Phrase.quote(TITLE))),
                Cell.of(new Phrase.Day(index % 2 == 0 ? PlanDate.quarter(2027, 1) : PlanDate.year(2027))),
                day(LocalDate.of(2026, 9, 1).plusDays(index)),
                index == 0 ? Cell.EMPTY : Cell.of(new Phrase.Count(index * 1000)));
    }

    /// A table of twenty columns and as many rows as asked for.
    public static Block.Table wide(int rows) {
        var columns = new ArrayList<ColumnHead>();
        for (var key : List.of("initiative", "title", "pillar", "area", "kind", "cadence", "origin", "standing",
                "before",
                "lead_canada", "lead_korea", "progress_canada", "progress_korea", "next_step_canada", "next_step_korea",
                "next_step_due_canada", "next_step_due_korea", "updated_on_canada", "updated_on_korea",
                "months_late")) {
            columns.add(ColumnHead.of(key, 18, Kind.TEXT));
        }
        return new Block.Table("Initiatives", say("initiatives.title"), columns,
                IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, columns.size())
                        .mapToObj(
                                column -> column == 19 ? Cell.of(new Phrase.Count(row)) : Cell.of(Phrase.quote(TITLE)))
                        .toList()).toList(),
                ColumnHead.Medium.BOTH);
    }

    private static Cell day(LocalDate day) {
        return Cell.of(new Phrase.Day(PlanDate.day(day)));
    }

    private static Section howToRead() {
        var rows = Arrays.stream(Status.values())
                .map(status -> List.of(Cell.of(new Phrase.State(status)),
                        Cell.of(say("reading.status." + status.key()))))
                .toList();
        return new Section(Part.HOW_TO_READ, "how-to-read", say("reading.title"), List.of(heading("reading.status"),
                new Block.Table("Statuses", say("reading.status"),
                        List.of(ColumnHead.of("status", 20, Kind.STATUS), ColumnHead.of("meaning", 80, Kind.TEXT)),
                        rows, ColumnHead.Medium.BOTH),
                heading("reading.counting"),
                new Block.Points(List.of(new Block.Point(say("reading.counting.standing"), Phrase.none())), false)));
    }

    private static Section findings() {
        return new Section(Part.FINDINGS, "findings", say("findings.title"),
                List.of(new Block.Paragraph(say("findings.lead", new Phrase.Count(0)), true)));
    }

    private static Section colophon() {
        return new Section(Part.COLOPHON, "colophon", say("colophon.title"), List.of(lead("colophon.font")));
    }

    private static Block.Paragraph lead(String key) {
        return new Block.Paragraph(say(key), true);
    }

    private static Block.Heading heading(String key) {
        return new Block.Heading(2, say(key));
    }
}
