package dialogue.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.briefing.composer.Composer;
import dialogue.intake.Allowance;
import dialogue.plan.Audience;
import dialogue.plan.Party;
import dialogue.release.ReleasePolicy;
import dialogue.run.check.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two delegations sit down with the same matters in the same order: of the joint copy of the sample only the party named first depends on the
/// language, and nothing but the order of the two sides may follow from it.
class SameFactsTest {

    private final Briefing canadaFirst = briefing(Party.CANADA);
    private final Briefing koreaFirst = briefing(Party.KOREA);

    private static Briefing briefing(Party first) {
        var report = new Check(Path.of("input"), OptionalInt.of(2026), Optional.empty(), Allowance.STANDARD).report();
        var released = new ReleasePolicy().release(report.review(), report.previous(), Audience.JOINT);
        return new Composer().compose(new Edition(released.review(), released.previous(), first, 1, "1.0.0", false,
                Optional.empty()));
    }

    @Test
    void bothLanguagesPutTheSameMattersForDecision() {
        assertThat(decisions(koreaFirst)).hasSize(5).isEqualTo(decisions(canadaFirst));
        assertThat(decisions(canadaFirst)).anyMatch(point -> point.contains("party.canada")
                && point.contains("party.korea"));
    }

    /// The points with the words they hold, whatever their order inside.
    private static List<Set<String>> decisions(Briefing briefing) {
        return briefing.sections(Section.Part.GLANCE).getFirst().blocks().stream()
                .filter(Block.Points.class::isInstance).map(Block.Points.class::cast)
                .flatMap(points -> points.points().stream())
                .map(point -> leaves(Stream.of(point.phrase(), point.aside()))).toList();
    }

    @Test
    void everyPartSaysTheSameInTheSameOrder() {
        for (var part : Section.Part.values()) {
            assertThat(facts(koreaFirst, part)).as(part.name()).isEqualTo(facts(canadaFirst, part));
        }
    }

    private static List<Object> facts(Briefing briefing, Section.Part part) {
        return briefing.sections(part).stream().flatMap(section -> section.blocks().stream())
                .map(SameFactsTest::facts).toList();
    }

    private static Object facts(Block block) {
        return switch (block) {
            case Block.Table table -> rows(table);
            case Block.Points points -> sorted(points.points().stream()
                    .map(point -> leaves(Stream.of(point.phrase(), point.aside())).toString()).toList());
            case Block.Cover cover -> cover.facts();
            case Block.Paragraph(var phrase, _) -> leaves(Stream.of(phrase));
            case Block.Callout callout -> leaves(Stream.of(callout.title(), callout.phrase()));
            case Block.Card card -> List.of(card.title(), leaves(Stream.of(card.aside())),
                    sorted(card.sides().stream().map(side -> side(side).toString()).toList()));
            case Block.Heading _,Block.KeyFigures _,Block.StatusChart _ -> block;
        };
    }

    private static List<Object> side(Block.Side side) {
        return Stream.concat(Stream.of(side.name(), side.status()), side.parts().stream())
                .<Object>map(cell -> leaves(cell.lines().stream().map(Line::phrase))).toList();
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    /// Rows in their order; those of one initiative, or of the two sides, come in the order of the copy and are taken together.
    private static List<Object> rows(Block.Table table) {
        var together = new ArrayList<Object>();
        var group = new ArrayList<String>();
        var last = "";
        for (var row : table.rows()) {
            var key = table.columns().getFirst().key().startsWith("side_")
                    ? row(table, row).toString()
                    : row.getFirst().lines().toString();
            var side = key.contains("party.");
            if (!side && !key.equals(last)) {
                together.add(sorted(group));
                group.clear();
            }
            group.add(row(table, row).toString());
            last = key;
        }
        together.add(sorted(group));
        return together;
    }

    private static Map<String, Object> row(Block.Table table, List<Cell> row) {
        return new TreeMap<>(IntStream.range(0, row.size()).boxed().collect(Collectors.toMap(
                at -> table.columns().get(at).key(),
                at -> leaves(row.get(at).lines().stream().map(Line::phrase)))));
    }

    private static Set<String> leaves(Stream<Phrase> phrases) {
        return phrases.flatMap(SameFactsTest::leaves).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> leaves(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Message(var key, var arguments) ->
                Stream.concat(Stream.of(key), arguments.stream().flatMap(SameFactsTest::leaves));
            case Phrase.Joined(var parts) -> parts.stream().flatMap(SameFactsTest::leaves);
            default -> Stream.of(phrase.toString());
        };
    }
}
