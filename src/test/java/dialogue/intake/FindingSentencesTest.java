package dialogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.finding.Finding;
import dialogue.language.Language;
import dialogue.language.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every finding there is, with its whole sentence in three languages, as a desk officer reads it.
class FindingSentencesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/findings.txt");

    private final FindingWords words = new FindingWords();

    /// Set the system property `golden` to `write` to write the sentences anew; the difference is then for a reader to judge.
    @Test
    void saysEachFindingInThreeLanguages(@TempDir Path folder) throws IOException {
        var byCode = firstOfEach(folder);
        assertThat(byCode.keySet()).isEqualTo(Messages.load("findings").keys(Language.ENGLISH));
        var text = byCode.values().stream().map(this::sentences).collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    private String sentences(Finding finding) {
        return finding.code() + " " + finding.severity().key() + "\n" + Arrays.stream(Language.values())
                .map(language -> "  " + words.say(finding, language) + "\n").collect(Collectors.joining());
    }

    /// The first finding of each code that the cases of this package lead to.
    private static Map<String, Finding> firstOfEach(Path folder) {
        var byCode = new TreeMap<String, Finding>();
        for (var one : cases()) {
            if (!byCode.keySet().containsAll(one.codes())) {
                var report = one.spoil().apply(new SampleInput()).judge(folder.resolve(one.name()));
                report.findings().forEach(finding -> byCode.putIfAbsent(finding.code(), finding));
            }
        }
        return byCode;
    }

    private static List<FindingCase> cases() {
        var cases = new ArrayList<FindingCase>();
        Stream.of(FormFindingsTest.cases(), ValueFindingsTest.cases(), PlanFindingsTest.cases(),
                PlanPeriodsTest.cases(), ReportFindingsTest.cases(), ReviewFindingsTest.cases(),
                OtherPartyTest.cases(), WorkbookFindingsTest.cases(), HeaderFindingsTest.cases())
                .forEach(cases::addAll);
        return cases;
    }
}
