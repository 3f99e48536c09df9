package dialogue.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dialogue.language.Language;
import dialogue.language.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationTest {

    private static final Organization MINISTRY = new Organization("motir", Party.KOREA,
            List.of(new OrganizationName(Text.same("MOTIR"), Text.same("Ministry of Trade, Industry and Resources"),
                    LocalDate.of(2025, 10, 1), null),
                    new OrganizationName(Text.same("MOTIE"), Text.same("Ministry of Trade, Industry and Energy"), null,
                            LocalDate.of(2025, 9, 30))));

    @ParameterizedTest
    @CsvSource({"2023-05-17, MOTIE", "2025-09-30, MOTIE", "2025-10-01, MOTIR", "2030-01-01, MOTIR"})
    void bearsTheNameOfTheDay(LocalDate day, String acronym) {
        assertThat(MINISTRY.nameOn(day).shortest().in(Language.ENGLISH)).contains(acronym);
    }

    @Test
    void needsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Organization("x", Party.CANADA, List.of()))
                .withMessage("Organization x has no name");
    }
}
