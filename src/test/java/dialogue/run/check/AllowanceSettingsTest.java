package dialogue.run.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dialogue.InputFixture;
import dialogue.finding.Finding;
import dialogue.intake.Allowance;
import dialogue.intake.reader.Limits;
import dialogue.language.Problem;
import dialogue.plan.Marking;
import dialogue.setting.KnownKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AllowanceSettingsTest {

    private static Allowance of(Map<String, String> settings) {
        return AllowanceSettings.of(new KnownKeys(new Binder(new MapConfigurationPropertySource(settings))));
    }

    @Test
    void isTheStandardWithoutAWord() {
        assertThat(of(Map.of())).isEqualTo(Allowance.STANDARD);
    }

    @Test
    void refusesAKeyThatItDoesNotHave() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> of(Map.of("dialogue.intake.fieldcharakters", "100")))
                .withMessageContaining("did you mean dialogue.intake.field-characters?");
    }

    @Test
    void isWhatIsConfigured() {
        assertThat(of(Map.of("dialogue.intake.field-characters", "100", "dialogue.intake.record-characters", "2000",
                "dialogue.intake.file-size", "3MB", "dialogue.intake.markings", "unclassified, protected_a")))
                .isEqualTo(new Allowance(new Limits(100, 2000, 3L << 20),
                        Set.of(Marking.UNCLASSIFIED, Marking.PROTECTED_A)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            field-characters  | 0     | "0", which is not allowed here; write a whole number from 1 to 67,108,864.
            record-characters | 1MB   | "1MB", which is not allowed here; write a whole number from 1 to 67,108,864.
            file-size         | large | "large", which is no size; write a number with KB, MB or GB, such as 2GB.
            file-size         | -1GB  | "-1GB", which is no size; write a number with KB, MB or GB, such as 2GB.
            """)
    void refusesAWrongLimit(String key, String value, String sentence) {
        assertThatThrownBy(() -> of(Map.of("dialogue.intake." + key, value)))
                .hasMessage("dialogue.intake." + key + " is " + sentence);
    }

    @Test
    void refusesAnUnknownMarkingAndNone() {
        assertThatThrownBy(() -> of(Map.of("dialogue.intake.markings", "protected")))
                .hasMessage(
                        "dialogue.intake.markings: \"protected\" is not allowed here; allowed: unclassified, protected_a,"
                                + " protected_b, protected_c, official_use, confidential, secret, top_secret. Correct it in the"
                                + " configuration.");
        assertThatThrownBy(() -> of(Map.of("dialogue.intake.markings", "")))
                .hasMessage("dialogue.intake.markings is missing; give at least one value in the configuration.");
    }

    @Test
    void holdsForTheCheck(@TempDir Path folder) {
        var input = InputFixture.in(folder);
        input.replace("2026/canada.csv", ",,,,2026-04-03", ",,protected_a,,2026-04-03");

        assertThat(errors(input, Allowance.STANDARD)).containsExactly("marking.not-processable");
        assertThat(errors(input, of(Map.of("dialogue.intake.markings", "unclassified,protected_a")))).isEmpty();
        assertThat(errors(input, of(Map.of("dialogue.intake.field-characters", "20")))).contains("form.limit-field");
    }

    private static List<String> errors(InputFixture input, Allowance allowance) {
        return new Check(input.root(), OptionalInt.of(2026), Optional.empty(), allowance).report().findings().stream()
                .filter(Finding::isError).map(Finding::code).distinct().toList();
    }
}
