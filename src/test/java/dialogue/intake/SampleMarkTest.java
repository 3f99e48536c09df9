package dialogue.intake;

import static dialogue.intake.SampleInput.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the input says of itself: whether it is a sample.
class SampleMarkTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"yes,true", "Oui,true", "예,true", "no,false", "Non,false"})
    void isASampleWhereItsFileSaysSo(String word, boolean sample) {
        var report = new SampleInput().sample(word).judge(folder);
        assertThat(SampleInput.lines(report)).isEmpty();
        assertThat(report.sample()).isEqualTo(sample);
        assertThat(report.counts()).contains(new Count(SAMPLE, 1, 1, 0));
    }

    @Test
    void isNoneWithoutThatFileWhateverItsRecordsSay() {
        var report = new SampleInput().set("plan/initiatives.csv", 2, "title_en", "SAMPLE").judge(folder);
        assertThat(report.sample()).isFalse();
    }

    static List<FindingCase> cases() {
        return List.of(
                FindingCase.of("a mark that is no answer", input -> input.sample("maybe"),
                        "error value.closed-list plan/sample.csv:2 sample (both) “maybe” is not a word of this column; "
                                + "write one of yes, no."),
                FindingCase.of("a mark that says nothing", input -> input.sample(""),
                        "error form.only-header plan/sample.csv:0 (both) The file has a header line but no record; nobody can tell "
                                + "whether there is nothing to say or something was lost, so fill it in or, if the party has "
                                + "another file of reports, remove it."),
                FindingCase.of("two marks", input -> input.sample("yes").sample("no"),
                        "error key.twice plan/sample.csv:2 sample (both) The key sample also stands at "
                                + "plan/sample.csv:3; keep only one row with it.",
                        "error key.twice plan/sample.csv:3 sample (both) The key sample also stands at "
                                + "plan/sample.csv:2; keep only one row with it."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsWrong(FindingCase one) {
        one.check(folder);
    }

    /// Left out, it would let a sample pass for a true briefing.
    @ParameterizedTest
    @CsvSource({"maybe", "''"})
    void aRefusedMarkIsNeverLeftOut(String word) {
        assertThat(new SampleInput().sample(word).judge(folder).mayGoOn(true)).isFalse();
        assertThat(new SampleInput().raw(SAMPLE, "").sample("yes").judge(folder).mayGoOn(true)).isFalse();
        assertThat(new SampleInput().raw(SAMPLE, "sample\n").sample("yes").judge(folder).mayGoOn(true)).isFalse();
    }

    @Test
    void aMisspeltMarkIsNotPassedOver() throws Exception {
        new SampleInput().write(folder);
        Files.writeString(folder.resolve("plan/Sample.csv"), "sample\nyes\n");
        assertThatThrownBy(() -> new SampleInput().judge(folder)).hasMessageContaining("plan/Sample.csv is not read");
    }
}
