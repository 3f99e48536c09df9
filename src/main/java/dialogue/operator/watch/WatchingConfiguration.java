package dialogue.operator.watch;

import dialogue.operator.papers.LookAtMessages;
import dialogue.watch.Audit;
import dialogue.watch.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Made where somebody looks.
@Lazy
@Configuration(proxyBeanMethods = false)
public class WatchingConfiguration {

    @Bean
    LookAtWatch lookAtWatch(Problems problems, Audit audit, LookAtMessages messages) {
        return new LookAtWatch(problems, audit, messages);
    }
}
