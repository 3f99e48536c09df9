package dialogue.operator.papers;

import dialogue.delivery.Admission;
import dialogue.delivery.Outbox;
import dialogue.delivery.library.Library;
import dialogue.delivery.library.Previews;
import dialogue.watch.Audit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// What a person can look at; made where somebody looks.
@Lazy
@Configuration(proxyBeanMethods = false)
public class PapersConfiguration {

    @Bean
    LookAtMessages lookAtMessages(Outbox outbox, Admission admission, Previews previews, Library library, Audit audit) {
        return new LookAtMessages(outbox, admission, previews, library, audit);
    }

    @Bean
    ReadPaper readPaper(Library library, Audit audit) {
        return new ReadPaper(library, audit);
    }
}
