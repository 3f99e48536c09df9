package dialogue.render.xlsx;

import dialogue.language.Messages;
import dialogue.render.Inspector;
import dialogue.render.Renderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Offers the workbook among the formats.
@Lazy
@Configuration(proxyBeanMethods = false)
class XlsxConfiguration {

    @Bean
    Renderer xlsxRenderer() {
        return new XlsxRenderer(Messages.load("briefing", "findings"));
    }

    @Bean
    Inspector xlsxInspector() {
        return new XlsxInspector();
    }
}
