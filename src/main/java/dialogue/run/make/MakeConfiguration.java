package dialogue.run.make;

import dialogue.language.Messages;
import dialogue.render.Glyphs;
import dialogue.render.Inspector;
import dialogue.render.Renderer;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Ties the pieces together with the formats there are.
@Configuration(proxyBeanMethods = false)
class MakeConfiguration {

    @Bean
    FrozenInput frozenInput(ObjectProvider<Glyphs> glyphs) {
        return new FrozenInput(() -> glyphs.getObject()::has);
    }

    @Bean
    Drafting drafting(List<Renderer> renderers) {
        return new Drafting(renderers);
    }

    @Bean
    Coverings coverings(Drafting drafting) {
        return new Coverings(drafting, Messages.load("briefing", "findings"));
    }

    @Bean
    Verification verification(Drafting drafting, List<Inspector> inspectors) {
        return new Verification(drafting, inspectors, Messages.load("briefing", "findings"));
    }
}
