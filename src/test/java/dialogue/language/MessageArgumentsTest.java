package dialogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageArgumentsTest {

    @Test
    void keepsNumbersAsNumbersAndWordsOnOneLine() {
        assertThat(MessageArguments.read(MessageArguments.write(List.of(3, "two\nlines", "#4", "")))).isEqualTo(
                List.of(3L, "two lines", "#4", ""));
    }

    @Test
    void keepsMessagesWithinMessages() {
        var details = List.<Object>of("first",
                LocalizedMessage.of("outer", 7L, LocalizedMessage.of("inner", ">!x", ""), LocalizedMessage.of("bare")),
                "last");
        assertThat(MessageArguments.read(MessageArguments.write(details))).isEqualTo(details);
    }

    @Test
    void cutsWhatOthersSayAtGreatLength() {
        assertThat(MessageArguments.read(MessageArguments.write(List.of("x".repeat(5_000)))))
                .containsExactly("x".repeat(1_000));
    }
}
