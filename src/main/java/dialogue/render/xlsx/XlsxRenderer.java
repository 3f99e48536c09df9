package dialogue.render.xlsx;

import dialogue.briefing.Block;
import dialogue.briefing.Briefing;
import dialogue.briefing.Section;
import dialogue.briefing.Section.Part;
import dialogue.language.Language;
import dialogue.language.Messages;
import dialogue.render.Format;
import dialogue.render.Renderer;
import dialogue.render.Wording;
import dialogue.render.xlsx.book.BriefingWorkbook;
import dialogue.render.xlsx.book.PoiEnvironment;
import dialogue.render.xlsx.book.WorkbookContext;
import dialogue.render.xlsx.book.WorkbookProperties;
import dialogue.render.xlsx.sheet.BlockRows;
import dialogue.render.xlsx.sheet.DataSheet;
import dialogue.render.xlsx.sheet.ReadingSheet;
import dialogue.render.xlsx.sheet.SheetGrid;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes the workbook: an overview with the native chart, a sheet with an Excel table for each part that a desk officer sorts and filters, and
/// how to read it. It holds no hidden sheet, macro, external link or comment.
public final class XlsxRenderer implements Renderer {

    private static final String FINDINGS = "Findings";
    /// The tables that have a sheet, in order, as far as the briefing has them; the sheet's name is the message `sheet.` and the table's name in lower case.
    private static final List<String> DATA = List.of("Matters", "Initiatives", "Changes", "Plan_changes",
            "Agreements", "Record", "Calendar", "Organizations", "Sources", FINDINGS);

    private final Messages messages;

    /// @param messages the bundles `briefing` and `findings`
    public XlsxRenderer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void render(Briefing briefing, Language language, OutputStream out) throws IOException {
        try (var _ = new PoiEnvironment(language); var workbook = new BriefingWorkbook()) {
            write(briefing, new Wording(messages, language), workbook);
            WorkbookProperties.set(workbook.getXSSFWorkbook(), briefing, new Wording(messages, language));
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private static void write(Briefing briefing, Wording wording, BriefingWorkbook file) {
        var workbook = WorkbookContext.of(file, briefing, wording);
        overview(workbook);
        DATA.forEach(table -> data(workbook, table));
        new ReadingSheet(workbook.add("how_to_read")).write();
        file.setActiveSheet(0);
    }

    private static void overview(WorkbookContext workbook) {
        var context = workbook.add("overview");
        var grid = SheetGrid.overview(context);
        var blocks = new BlockRows(context, grid);
        Stream.of(Part.COVER, Part.GLANCE).flatMap(part -> workbook.briefing().sections(part).stream())
                .forEach(blocks::write);
        workbook.briefing().section(Part.CHANGES).ifPresent(changes -> changes(changes, blocks));
        grid.close();
    }

    /// What the changes come to; they stand on their own sheet.
    private static void changes(Section changes, BlockRows blocks) {
        blocks.write(new Block.Heading(2, changes.title()));
        changes.blocks().stream().filter(Block.Paragraph.class::isInstance).limit(1).forEach(blocks::write);
    }

    /// Without a finding there is no sheet of them.
    private static void data(WorkbookContext workbook, String name) {
        workbook.tables().find(name).map(table -> name.equals(FINDINGS) ? workbook.truncated().addTo(table) : table)
                .filter(table -> !name.equals(FINDINGS) || !table.rows().isEmpty())
                .ifPresent(table -> new DataSheet(workbook.add(name.toLowerCase(Locale.ROOT)), table).write());
    }
}
