package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.briefing.Phrase;
import dialogue.briefing.Section.Part;
import dialogue.render.xlsx.book.SheetContext;
import java.util.List;

/// The last sheet: how to read the document, and what is the workbook's own.
public final class ReadingSheet {

    private static final List<String> OWN = List.of("formulas", "standing", "links", "colours", "paper");

    private final SheetContext context;

    public ReadingSheet(SheetContext context) {
        this.context = context;
    }

    public void write() {
        var grid = SheetGrid.reading(context);
        var blocks = new BlockRows(context, grid);
        context.workbook().briefing().sections(Part.HOW_TO_READ).forEach(blocks::write);
        blocks.write(new Block.Heading(2, Phrase.say("reading.workbook")));
        blocks.write(new Block.Points(OWN.stream()
                .map(key -> new Block.Point(Phrase.say("reading.workbook." + key), Phrase.none())).toList(), false));
        grid.close();
    }
}
