package dialogue.run.check;

import dialogue.intake.Allowance;
import dialogue.setting.KnownKeys;
import dialogue.setting.ProgramSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this installation takes in, judged at the start, and the meetings of what it has taken in.
@Configuration(proxyBeanMethods = false)
class AllowanceConfiguration {

    @Bean
    Allowance allowance(KnownKeys keys) {
        return AllowanceSettings.of(keys);
    }

    @Bean
    UpcomingMeetings meetings(ProgramSettings program, Allowance allowance) {
        return new UpcomingMeetings(program.input(), allowance);
    }
}
