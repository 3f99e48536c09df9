package dialogue.delivery.mail;

import dialogue.language.Language;
import java.util.List;

/// What a message says, before it is set as text or HTML.
///
/// @param pages the same in each of the reader's languages
record Letter(String subject, List<Page> pages) {

    /// The words in one language, from top to bottom.
    ///
    /// @param below says at the head of the letter that this language stands further down; said for all but the first
    record Page(Language language, String below, String marking, String title, List<Passage> passages) {}

    /// A piece of a page.
    sealed interface Passage {

        /// A paragraph.
        record Paragraph(String words) implements Passage {}

        /// Labels and values.
        record Facts(List<Row> rows) implements Passage {}

        /// Figures and what they count, under their head.
        record Figures(String head, List<Row> rows) implements Passage {}

        /// A list under its head.
        record Points(String head, List<String> points) implements Passage {}

        /// Files with what they can be checked by.
        record Files(String head, List<Row> rows) implements Passage {}
    }

    /// Two things that belong together.
    record Row(String first, String second) {}
}
