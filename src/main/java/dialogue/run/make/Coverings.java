package dialogue.run.make;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.delivery.Covering;
import dialogue.delivery.folder.Digest;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.language.Problem;
import dialogue.plan.Audience;
import dialogue.plan.Keyed;
import dialogue.render.Wording;
import dialogue.run.make.passage.BareText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts into words what a covering message says, from the same briefing as the documents and for the same audience.
public final class Coverings {

    private static final Set<String> FACTS = Set.of("fact.sample", "fact.as_of", "fact.occasion", "fact.covers",
            "fact.compared",
            "fact.left_out");

    private final Messages messages;

    /// @param messages the bundles of the documents
    public Coverings(Messages messages) {
        this.messages = messages;
    }

    /// The coverings of a run's audiences, in the order of its documents.
    ///
    /// @throws Problem where one would tell its readers what they may not read
    List<Covering> of(Material material) {
        return DocumentOrder.of(material.entry().request()).stream()
                .collect(Collectors.groupingBy(DocumentOrder::audience, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(orders -> verified(orders.getKey(), orders.getValue(), material))
                .toList();
    }

    /// A message's own words are out of our hands like a document; they get the same second look.
    private Covering verified(Audience audience, List<DocumentOrder> orders, Material material) {
        var covering = covering(audience, orders, material);
        material.withheld()
                .leakedInto(audience, BareText.of(covering.text()),
                        () -> covering(audience, orders, material.readable(audience)).text())
                .ifPresent(where -> {
                    throw Problem.of(Problem.Kind.FAILED, "document.withheld", Covering.file(audience.key()), where);
                });
        return covering;
    }

    private Covering covering(Audience audience, List<DocumentOrder> orders, Material material) {
        var briefings = new LinkedHashMap<Wording, Briefing>();
        orders.stream().collect(Collectors.toMap(DocumentOrder::language, order -> order, (first, _) -> first,
                LinkedHashMap::new))
                .forEach((language, order) -> briefings.put(new Wording(messages, language),
                        material.briefing(order)));
        var any = briefings.values().iterator().next();
        var run = material.entry().run();
        return new Covering(run.year(), run.occasion(), audience.key(),
                any.markings().stream().map(Keyed::key).toList(),
                any.stamps().stream().map(Keyed::key).toList(), byLanguage(briefings, Coverings::words),
                standings(briefings));
    }

    private static <T> Map<String, T> byLanguage(Map<Wording, Briefing> briefings,
            BiFunction<Wording, Briefing, T> said) {
        var all = new LinkedHashMap<String, T>();
        Stream.of(Language.values()).forEach(language -> briefings.forEach((wording, briefing) -> {
            if (wording.language() == language) {
                all.put(language.key(), said.apply(wording, briefing));
            }
        }));
        return all;
    }

    private static Covering.Words words(Wording wording, Briefing briefing) {
        return new Covering.Words(wording.words(briefing.title()),
                blocks(briefing, Section.Part.COVER, Block.Cover.class).flatMap(cover -> cover.facts().stream())
                        .filter(fact -> fact.label() instanceof Phrase.Message(var key, _) && FACTS.contains(key))
                        .map(fact -> new Covering.Fact(wording.words(fact.label()), wording.words(fact.value())))
                        .toList(),
                blocks(briefing, Section.Part.GLANCE, Block.KeyFigures.class)
                        .flatMap(figures -> figures.figures().stream()).map(figure -> figure(wording, figure)).toList(),
                blocks(briefing, Section.Part.GLANCE, Block.Table.class).filter(table -> table.name().equals("Moved"))
                        .findFirst().map(table -> movements(wording, table)).orElse(List.of()),
                blocks(briefing, Section.Part.GLANCE, Block.Points.class).filter(Block.Points::numbered)
                        .flatMap(points -> points.points().stream()).map(point -> new Covering.Matter(
                                wording.words(point.aside()), wording.words(point.phrase())))
                        .toList());
    }

    private static <B extends Block> Stream<B> blocks(Briefing briefing, Section.Part part, Class<B> kind) {
        return briefing.sections(part).stream().flatMap(section -> section.blocks().stream()).filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Covering.Figure figure(Wording wording, Block.Figure figure) {
        return new Covering.Figure(wording.words(new Phrase.Count(figure.value())),
                wording.say("figure." + figure.key()), wording.words(figure.detail().phrase()));
    }

    private static List<String> movements(Wording wording, Block.Table table) {
        var lines = new ArrayList<String>();
        lines.add(wording.words(table.caption()));
        table.rows().forEach(row -> lines.add(row.stream().map(wording::words).collect(Collectors.joining(" · "))));
        return lines;
    }

    private static List<Covering.Standing> standings(Map<Wording, Briefing> briefings) {
        var tables = new LinkedHashMap<Wording, Block.Table>();
        briefings.forEach((wording, briefing) -> blocks(briefing, Section.Part.INITIATIVES, Block.Table.class)
                .findFirst().ifPresent(table -> tables.put(wording, table)));
        return tables.values().stream().findFirst().map(table -> standings(tables, table)).orElse(List.of());
    }

    /// @param any of the tables, which are the same in all languages but for their words
    private static List<Covering.Standing> standings(Map<Wording, Block.Table> tables, Block.Table any) {
        var columns = any.columns().stream().map(ColumnHead::key).toList();
        return IntStream.range(0, any.rows().size()).mapToObj(row -> standing(tables, columns, row)).toList();
    }

    private static Covering.Standing standing(Map<Wording, Block.Table> tables, List<String> columns, int row) {
        var titles = new LinkedHashMap<String, String>();
        var statuses = new LinkedHashMap<String, String>();
        var all = new StringBuilder();
        var key = new ArrayList<String>();
        tables.forEach((wording, table) -> {
            var words = table.rows().get(row).stream().map(wording::words).toList();
            key.add(in(columns, "initiative", words));
            titles.put(wording.language().key(), in(columns, "title", words));
            statuses.put(wording.language().key(), in(columns, "standing", words));
            words.forEach(cell -> all.append(cell).append('\n'));
        });
        return new Covering.Standing(key.getFirst(), titles, statuses, Digest.of(all.toString()).sha256());
    }

    private static String in(List<String> columns, String column, List<String> words) {
        var at = columns.indexOf(column);
        return at < 0 ? "" : words.get(at);
    }
}
