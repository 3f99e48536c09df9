package dialogue.run.make;

import dialogue.language.Messages;
import dialogue.render.Inspector;
import dialogue.render.Renderer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Ties the pieces together with the formats there are.
@Lazy
@Configuration(proxyBeanMethods = false)
class MakeConfiguration {

    @Bean
    Drafting drafting(List<Renderer> renderers) {
        return new Drafting(renderers);
    }

    @Bean
    Coverings coverings() {
        return new Coverings(Messages.load("briefing", "findings"));
    }

    @Bean
    Verification verification(List<Inspector> inspectors, Drafting drafting) {
        return new Verification(inspectors, Messages.load("briefing", "findings"), drafting);
    }
}
