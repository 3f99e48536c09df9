package dialogue.operator.console.input;

import dialogue.intake.Allowance;
import dialogue.operator.console.frame.Area;
import dialogue.run.upload.Uploads;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Audit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages on what the parties report.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class InputConfiguration {

    @Bean
    Area inputArea() {
        return Area.of(6, "input", "/input");
    }

    @Bean
    InputPage inputPage(Uploads uploads) {
        return new InputPage(uploads);
    }

    @Bean
    PartyPage partyPage(Uploads uploads, Audit audit) {
        return new PartyPage(uploads, audit);
    }

    @Bean
    FilePage filePage(Uploads uploads) {
        return new FilePage(uploads);
    }

    @Bean
    WaitingPage waitingPage(Uploads uploads) {
        return new WaitingPage(uploads);
    }

    @Bean
    DecisionPage decisionPage(Uploads uploads) {
        return new DecisionPage(uploads);
    }

    @Bean
    FormPage formPage(Uploads uploads, ProgramSettings program, Allowance allowance) {
        return new FormPage(uploads, program.input(), allowance);
    }
}
