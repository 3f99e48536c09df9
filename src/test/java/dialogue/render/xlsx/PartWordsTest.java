package dialogue.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PartWordsTest {

    /// The Java platform stops a reader after 100,000 characters that stand as entities, which the formulas of a large sheet have.
    @Test
    void readsAnyNumberOfQuotationMarks() throws Exception {
        var many = 100_001;
        var part = "<is><t>" + "&quot;".repeat(many) + "</t></is>";
        var words = new StringBuilder();

        PartWords.read(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)), words::append);

        assertThat(words.toString().strip()).isEqualTo("\"".repeat(many));
    }
}
