package dialogue.operator.console.reviews;

import dialogue.operator.AskForReports;
import dialogue.operator.CloseReview;
import dialogue.operator.OpenReview;
import dialogue.run.upload.Uploads;
import dialogue.setting.ProgramSettings;
import dialogue.watch.Audit;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages on a year's review; the navigation leads there by the reports of the parties.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class ReviewsConfiguration {

    @Bean
    ReviewPage reviewPage(Uploads uploads, Audit audit) {
        return new ReviewPage(uploads, audit);
    }

    @Bean
    OpenPage openPage(OpenReview opening, Uploads uploads, ProgramSettings program, Clock clock) {
        return new OpenPage(opening, uploads, program.input(), clock);
    }

    @Bean
    AskPage askPage(Uploads uploads, AskForReports asking) {
        return new AskPage(uploads, asking);
    }

    @Bean
    ClosePage closePage(Uploads uploads, CloseReview closing, ProgramSettings program) {
        return new ClosePage(uploads, closing, program.input());
    }
}
