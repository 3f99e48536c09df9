package dialogue.render.pdf;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Cell;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.Line;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Text;
import dialogue.plan.Audience;
import dialogue.plan.Marking;
import dialogue.plan.Party;
import dialogue.plan.PlanDate;
import dialogue.plan.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Briefings made of given blocks, and the bytes they become.
final class Pages {

    static final PdfRenderer RENDERER = new PdfRenderer(Messages.load("briefing", "findings"), "1.0.0");

    static final Phrase KOREAN_ONLY = Phrase.quote(Text.only(Language.KOREAN, "한국어로만 존재하는 과학기술정보통신부의 문구임."));

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);

    private Pages() {}

    static byte[] render(Briefing briefing, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            RENDERER.render(briefing, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A briefing of one chapter, without a cover.
    static Briefing of(Block... blocks) {
        return of(Audience.JOINT,
                List.of(new Section(Section.Part.PILLAR, "pillar-1", say("Chapter"), List.of(blocks))));
    }

    static Briefing of(Audience audience, List<Section> sections) {
        return new Briefing(audience, Party.CANADA, say("Title & <more>"), 2026, AS_OF, 2,
                List.of(Marking.PROTECTED_B, Marking.OFFICIAL_USE), "abc", sections);
    }

    /// Every kind of block, with every status.
    static Briefing everyBlock(Audience audience) {
        var cover = new Block.Cover(Phrase.say("page.sample"),
                Phrase.joined(List.of(Phrase.say("side.canada"), Phrase.say("side.korea"))),
                say("Strategic Dialogue 2026"), Phrase.say("cover.subtitle"),
                List.of(new Block.Fact(Phrase.say("fact.as_of"), Cell.of(day(2026, 4, 30))),
                        new Block.Fact(Phrase.say("fact.occasion"), Cell.of(KOREAN_ONLY))),
                Phrase.joined(List.of(Phrase.say("ministry.canada"), Phrase.say("ministry.korea"))));
        return of(audience, List.of(
                new Section(Section.Part.COVER, "cover", say("Strategic Dialogue 2026"), List.of(cover)),
                new Section(Section.Part.GLANCE, "glance", Phrase.say("glance.title"), glance()),
                new Section(Section.Part.PILLAR, "pillar-2", KOREAN_ONLY, chapter())));
    }

    private static List<Block> glance() {
        var figures = List.of("initiatives", "completed", "on_track", "troubled", "not_held", "differ").stream()
                .map(key -> new Block.Figure(key, key.length(),
                        new Line(Phrase.say("figure.more", new Phrase.Count(4), new Phrase.Name("2025")),
                                Line.Tone.GOOD)))
                .toList();
        return List.of(new Block.Paragraph(say("A lead that says where the Action Plan stands. ".repeat(4)), true),
                new Block.KeyFigures(figures), new Block.Heading(2, Phrase.say("glance.status")), chart(),
                new Block.Heading(2, Phrase.say("glance.decisions")),
                new Block.Points(List.of(new Block.Point(say("Fix a date for the second Dialogue. ".repeat(5)),
                        say("P3-01 · 23 months late")), new Block.Point(KOREAN_ONLY, Phrase.none())), true));
    }

    static Block.StatusChart chart() {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, counts.size() + 1);
        }
        return new Block.StatusChart(say("Status by pillar"),
                List.of(new Block.Bar(say("1 Values"), counts, 3, false),
                        new Block.Bar(say("2 Security, defence and whatever else is in a long label"),
                                Map.of(Status.ON_TRACK, 2), 0, true)));
    }

    private static List<Block> chapter() {
        return List.of(card(), rows(), new Block.Heading(2, say("2a Security partnerships")),
                new Block.Heading(3, KOREAN_ONLY),
                table(7),
                new Block.Points(List.of(new Block.Point(say("Late by a month."), say("P2-01"))), false),
                new Block.Callout(Block.Callout.Kind.DIFFERENCE, say("The parties differ."), KOREAN_ONLY),
                new Block.Callout(Block.Callout.Kind.INTERNAL, say("Internal"), say("Lines to take. ".repeat(40))),
                new Block.Paragraph(say("A paragraph of prose. ".repeat(60)), false));
    }

    static Block.Card card() {
        var reported = new Block.Side(Cell.of(Line.strong(say("Canada")), Line.aside(say("GAC"))),
                Cell.of(new Phrase.State(Status.AT_RISK)), List.of(Cell.of(KOREAN_ONLY), Cell.of(say("Next: meet"))));
        var silent = new Block.Side(Cell.of(Line.strong(say("Korea"))), Cell.EMPTY,
                List.of(Cell.of(Line.muted(say("No report"))), Cell.EMPTY));
        return new Block.Card(KOREAN_ONLY, say("annual"), List.of(reported, silent));
    }

    /// Rows under a title of their own, the status before words of another language.
    static Block.Table rows() {
        return new Block.Table("Rows", say("Rows"), List.of(ColumnHead.of("title", 1, ColumnHead.Kind.TITLE),
                ColumnHead.of("side_canada", 1, ColumnHead.Kind.TEXT),
                ColumnHead.of("side_korea", 1, ColumnHead.Kind.TEXT)),
                List.of(List.of(Cell.of(Line.strong(say("P2-09")), Line.aside(KOREAN_ONLY)),
                        Cell.of(Line.strong(new Phrase.State(Status.DELAYED)),
                                new Line(KOREAN_ONLY, Line.Tone.BEHIND), Line.plain(say("Next: meet"))),
                        Cell.EMPTY)),
                ColumnHead.Medium.PAGE);
    }

    /// A table with a column of each kind and one that only a workbook shows.
    static Block.Table table(int rows) {
        var columns = List.of(ColumnHead.of("initiative", 10, ColumnHead.Kind.KEY),
                ColumnHead.of("title", 30, ColumnHead.Kind.TEXT),
                ColumnHead.of("status", 20, ColumnHead.Kind.STATUS), ColumnHead.of("date", 20, ColumnHead.Kind.DATE),
                ColumnHead.of("months_late", 10, ColumnHead.Kind.NUMBER),
                ColumnHead.of("progress", 10, ColumnHead.Kind.TEXT).at(ColumnHead.Medium.SHEET));
        return new Block.Table("Table", say("What the table lists"), columns,
                IntStream.rangeClosed(1, rows).mapToObj(Pages::row).toList(), ColumnHead.Medium.BOTH);
    }

    private static List<Cell> row(int number) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(say("P2-" + number)));
        cells.add(Cell.of(Line.plain(say("Coopération interministérielle " + number)), Line.muted(KOREAN_ONLY)));
        cells.add(Cell.of(new Phrase.State(List.of(Status.values()).get(number % Status.values().length))));
        cells.add(number % 2 == 0 ? Cell.EMPTY : Cell.of(day(2026, 2, 25)));
        cells.add(Cell.of(new Phrase.Count(number)));
        cells.add(Cell.of(say("ONLY_ON_THE_SHEET")));
        return cells;
    }

    static Block.Table tableWith(String words) {
        return new Block.Table("Table", say("One text"), List.of(ColumnHead.of("title", 1, ColumnHead.Kind.TEXT),
                ColumnHead.of("progress", 2, ColumnHead.Kind.TEXT)),
                List.of(List.of(Cell.of(say("P2-01")), Cell.of(say(words)))), ColumnHead.Medium.BOTH);
    }

    static Phrase say(String words) {
        return new Phrase.Name(words);
    }

    private static Phrase day(int year, int month, int day) {
        return new Phrase.Day(PlanDate.day(LocalDate.of(year, month, day)));
    }
}
