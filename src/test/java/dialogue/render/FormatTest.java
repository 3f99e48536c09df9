package dialogue.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource({"strategic-dialogue-2026-joint-en.pdf, application/pdf",
            "pdf.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void aFileIsOfTheFormatItsNameEndsIn(String file, String mediaType) {
        assertThat(Format.ofFile(file).mediaType()).isEqualTo(mediaType);
    }

    /// A format that nobody has thought of must not leave as a spreadsheet.
    @ParameterizedTest
    @CsvSource({"briefing.docx", "pdf", "briefing.pdf.sig"})
    void anyOtherFileIsNoDocument(String file) {
        assertThatIllegalArgumentException().isThrownBy(() -> Format.ofFile(file)).withMessageContaining(file);
    }

    @Test
    void eachFormatHasOneOfAKindFromTheStart() {
        assertThat(each(Format.values())).containsOnlyKeys(Format.values());
        assertThatIllegalStateException().isThrownBy(() -> each(Format.PDF)).withMessage("No Format for XLSX");
        assertThatIllegalStateException().isThrownBy(() -> each(Format.PDF, Format.XLSX, Format.PDF))
                .withMessage("Two of Format for PDF");
    }

    private static Map<Format, Format> each(Format... formats) {
        return Format.each(Format.class, List.of(formats), format -> format);
    }
}
