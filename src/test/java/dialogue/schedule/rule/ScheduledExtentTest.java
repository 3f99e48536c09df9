package dialogue.schedule.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dialogue.language.Language;
import dialogue.occasion.Occasion;
import dialogue.plan.Audience;
import dialogue.render.Format;
import dialogue.run.RunRequest;
import dialogue.schedule.setting.ConfiguredRules;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is a whole briefing of an occasion by the schedules.
class ScheduledExtentTest {

    private static final ScheduledExtent SCHEDULED = new ScheduledExtent(ConfiguredRules.of(
            Map.of("annual.cron", "0 0 6 1 3 ?", "annual.zone", "America/Toronto", "annual.formats", "xlsx",
                    "meetings.days-before", "3", "meetings.at", "07:00", "meetings.zone", "Asia/Seoul",
                    "meetings.audiences", "joint", "meetings.languages", "en,ko")));

    private static boolean isWhole(String occasion, Set<Audience> audiences, Set<Language> languages,
            Set<Format> formats) {
        return SCHEDULED.isWhole(new RunRequest(OptionalInt.of(2026), Occasion.of(occasion), Optional.empty(),
                audiences, languages, formats, Path.of("in"), Path.of("out"), false));
    }

    @Test
    void whatAScheduleMakesIsWhole() {
        assertThat(isWhole("annual", Set.of(Audience.values()), Set.of(Language.values()), Set.of(Format.XLSX)))
                .isTrue();
        assertThat(isWhole("m-2", Set.of(Audience.JOINT), Set.of(Language.ENGLISH, Language.KOREAN),
                Set.of(Format.values()))).isTrue();
    }

    @Test
    void whatMakesLessIsNot() {
        assertThat(isWhole("annual", Set.of(Audience.values()), Set.of(Language.values()), Set.of(Format.PDF)))
                .isFalse();
        assertThat(isWhole("annual", Set.of(Audience.JOINT), Set.of(Language.values()), Set.of(Format.values())))
                .isFalse();
        assertThat(isWhole("m-2", Set.of(Audience.JOINT), Set.of(Language.ENGLISH), Set.of(Format.values())))
                .isFalse();
    }
}
