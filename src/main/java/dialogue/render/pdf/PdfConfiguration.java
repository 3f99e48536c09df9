package dialogue.render.pdf;

import dialogue.language.Messages;
import dialogue.language.SupportedCharacters;
import dialogue.render.Inspector;
import dialogue.render.Renderer;
import dialogue.render.pdf.text.FontFiles;
import dialogue.setting.ProgramSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Offers PDF among the formats.
@Lazy
@Configuration(proxyBeanMethods = false)
class PdfConfiguration {

    @Bean
    FontFiles fontFiles() {
        return new FontFiles();
    }

    @Bean
    Renderer pdfRenderer(ProgramSettings program, FontFiles fontFiles) {
        return new PdfRenderer(Messages.load("briefing", "findings"), program.version(), fontFiles);
    }

    @Bean
    Inspector pdfInspector() {
        return new PdfInspector();
    }

    /// Reading the fonts takes a while, and a run whose revision exists already needs none.
    @Bean
    SupportedCharacters supportedCharacters(FontFiles fontFiles) {
        return new FontCharacters(fontFiles);
    }
}
