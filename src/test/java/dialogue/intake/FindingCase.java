package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// What is done to the sample input, and every finding that comes of it; those on rows that merely name a refused one only if it lists one.
record FindingCase(String name, UnaryOperator<SampleInput> spoil, List<String> findings) {

    private static final String REFUSED = "reference.refused";

    static FindingCase of(String name, UnaryOperator<SampleInput> spoil, String... findings) {
        return new FindingCase(name, spoil, List.of(findings));
    }

    void check(Path folder) {
        var report = spoil.apply(new SampleInput()).judge(folder);
        var lines = SampleInput.lines(report).stream()
                .filter(line -> codes().contains(REFUSED) || !code(line).equals(REFUSED));
        assertThat(lines).containsExactlyElementsOf(findings);
        assertThat(report.counts()).allMatch(count -> count.read() == count.used() + count.refused());
    }

    /// The codes of its findings.
    List<String> codes() {
        return findings.stream().map(FindingCase::code).toList();
    }

    private static String code(String line) {
        return line.split(" ", -1)[1];
    }

    @Override
    public String toString() {
        return name;
    }
}
