package dialogue.render.pdf.tagged;

import dialogue.language.Language;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/// What a file says of itself.
///
/// @param producer the program that made it
/// @param asOf its date, at noon in UTC
/// @param identity what tells it from every other document; equal documents have equal ones
public record DocumentInfo(String title, Language language, String producer, LocalDate asOf, String identity) {

    private static final int FILE_ID = 16;

    /// The identifier of the file (ISO 32000-1, 14.4).
    byte[] fileId() {
        return Arrays.copyOf(DigestUtils.sha256(identity), FILE_ID);
    }
}
