package dialogue.briefing.section.annex;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section;
import dialogue.briefing.section.Content;
import dialogue.briefing.section.Phrases;
import java.util.List;

/// The colophon: what the document was made from and by which program, so that it can be made again.
public final class ColophonPart {

    private final Content content;

    public ColophonPart(Content content) {
        this.content = content;
    }

    /// The part.
    ///
    /// @param checksum of what was released to the audience
    public Section section(String checksum) {
        return new Section(Section.Part.COLOPHON, "colophon", Phrase.say("colophon.title"), List.of(
                new Block.Paragraph(
                        Phrase.say("colophon.made", new Phrase.Name(content.edition().program()),
                                Phrases.day(content.asOf())),
                        false),
                new Block.Paragraph(Phrase.say("colophon.checksum", new Phrase.Name(checksum)), false),
                new Block.Paragraph(Phrase.say("colophon.font"), false)));
    }
}
