package dialogue.render.pdf;

import dialogue.briefing.Briefing;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.render.Format;
import dialogue.render.Renderer;
import dialogue.render.Wording;
import dialogue.render.pdf.layout.PageLayout;
import dialogue.render.pdf.layout.Typesetter;
import dialogue.render.pdf.page.DocumentPages;
import dialogue.render.pdf.text.FontFiles;
import dialogue.render.pdf.text.LineBreaker;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a briefing as PDF/A-2a and PDF/UA-1: on A4, Canada's own copy on Letter. It may be used by several threads; it keeps the fonts it
/// has read for the next document.
public final class PdfRenderer implements Renderer {

    private final Messages messages;
    private final String version;
    private final FontFiles fonts;

    /// @param messages the bundle `briefing`
    /// @param version of the program, named in the file
    public PdfRenderer(Messages messages, String version) {
        this(messages, version, new FontFiles());
    }

    PdfRenderer(Messages messages, String version, FontFiles fonts) {
        this.messages = messages;
        this.version = version;
        this.fonts = fonts;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    /// @throws IllegalStateException for a character that the fonts lack, see [FontCharacters]; the message names only its number
    @Override
    public void render(Briefing briefing, Language language, OutputStream out) throws IOException {
        var typefaces = fonts.take();
        try {
            var typesetter = new Typesetter(new Wording(messages, language), new LineBreaker(typefaces),
                    PageLayout.of(briefing.audience()), 0);
            new DocumentPages(typesetter, briefing).write(out, typefaces, "dialogue " + version);
        } finally {
            fonts.putBack(typefaces);
        }
    }
}
