package dialogue.operator.console.messages;

import dialogue.delivery.library.Library;
import dialogue.operator.ActOnMessage;
import dialogue.operator.console.briefings.Titles;
import dialogue.operator.console.frame.Area;
import dialogue.operator.console.words.Words;
import dialogue.operator.papers.LookAtMessages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of the messages.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class MessagesConfiguration {

    @Bean
    Area messagesArea() {
        return Area.of(6, "messages", "/messages");
    }

    @Bean
    Told told(LookAtMessages messages, Library library, Words words) {
        return new Told(messages, new Titles(library, words), words);
    }

    @Bean
    MessagesPage messagesPage(LookAtMessages messages, Told told) {
        return new MessagesPage(messages, told);
    }

    @Bean
    MessagePage messagePage(LookAtMessages messages, ActOnMessage acts, Told told) {
        return new MessagePage(messages, acts, told);
    }

    @Bean
    LetterPage letterPage(LookAtMessages messages) {
        return new LetterPage(messages);
    }

    @Bean
    ActPage actPage(LookAtMessages messages, ActOnMessage acts, Told told) {
        return new ActPage(messages, acts, told);
    }
}
