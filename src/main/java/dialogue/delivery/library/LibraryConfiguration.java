package dialogue.delivery.library;

import dialogue.delivery.folder.OutputFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// The library of the output folder, made where somebody looks into it.
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    @Lazy
    Library library(OutputFolder output) {
        return new Library(output);
    }
}
