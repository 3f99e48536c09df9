package dialogue.operator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvTest {

    private record Inner(String state, long times) {}

    private record Line(String name, List<String> keys, Optional<Inner> last, Map<String, Integer> counts,
            List<Inner> all, Instant firstSeen) {}

    private record Several(List<Line> each) implements Answer {

        @Override
        public Lines lines() {
            return new Lines(Line.class, each);
        }
    }

    private static Line line(String name, Optional<Inner> last) {
        return new Line(name, List.of("a", "b"), last, Map.of("joint", 1), List.of(new Inner("x", 1)), Instant.EPOCH);
    }

    @Test
    void namesStandForPartsAndWhatIsAListOfObjectsIsLeftOut() {
        assertThat(Csv.of(new Several(List.of(line("one, two", Optional.of(new Inner("on", 3))),
                line("\"three\"", Optional.empty()))))).isEqualTo("""
                        \uFEFFname,keys,last.state,last.times,counts,first_seen\r
                        "one, two",a|b,on,3,joint=1,1970-01-01T00:00:00Z\r
                        ""\"three""\",a|b,,,joint=1,1970-01-01T00:00:00Z\r
                        """);
    }

    @Test
    void noLinesAreALineOfNames() {
        assertThat(Csv.of(new Several(List.of())))
                .isEqualTo("\uFEFFname,keys,last.state,last.times,counts,first_seen\r\n");
    }

    @Test
    void nothingIsAFormula() {
        for (var begin : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(Csv.of(new Several(List.of(line(begin + "1+1", Optional.empty())))))
                    .contains("'" + begin + "1+1");
        }
    }
}
