package dialogue.run.upload;

import dialogue.intake.Allowance;
import dialogue.run.jdbc.LedgerFolder;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Audit;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Takes in what the parties send for the input folder of the configuration.
@Lazy
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    Uploads uploads(ProgramSettings program, LedgerFolder folder, Allowance allowance, Audit audit, Clock clock) {
        return new UploadDesk(program.input(), new WaitingRoom(folder), allowance, audit, clock);
    }
}
