package dialogue.operator.console.briefings;

import dialogue.delivery.library.Library;
import dialogue.operator.console.frame.Area;
import dialogue.operator.console.words.Words;
import dialogue.operator.papers.ReadPaper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of the documents.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class BriefingsConfiguration {

    @Bean
    Area briefingsArea() {
        return Area.of(4, "briefings", "/briefings");
    }

    @Bean
    BriefingsPage briefingsPage(Library library, Words words) {
        return new BriefingsPage(new Described(library, words));
    }

    @Bean
    EditionPage editionPage(Library library, Words words) {
        return new EditionPage(library, new Described(library, words));
    }

    @Bean
    ZipPage zipPage(Library library, Words words, ReadPaper papers) {
        return new ZipPage(papers, new Described(library, words));
    }

    @Bean
    PaperPage paperPage(Library library, Words words, ReadPaper papers) {
        return new PaperPage(papers, new Described(library, words));
    }
}
