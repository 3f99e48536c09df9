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
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes the workbook: an overview with the native chart, a sheet with an Excel table for each part that a desk officer sorts and filters, and
/// how to read it. It holds no hidden sheet, macro, external link or comment.
public final class XlsxRenderer implements Renderer {

    private static final List<Part> DATA = List.of(Part.INITIATIVES, Part.ATTENTION, Part.FINDINGS);
    private static final List<Integer> READING = List.of(44, 18, 18, 14, 14, 14, 14, 14);

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
        try (var _ = new Surroundings(language); var workbook = new BriefingWorkbook()) {
            write(briefing, new Wording(messages, language), workbook);
            Properties.set(workbook.getXSSFWorkbook(), briefing, new Wording(messages, language));
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private static void write(Briefing briefing, Wording wording, BriefingWorkbook workbook) {
        var styles = new Styles(workbook.getXSSFWorkbook(), wording.language());
        var pages = new PageSetup(briefing, wording);
        overview(briefing, Target.add(workbook, "overview", wording, styles, pages));
        DATA.forEach(part -> briefing.section(part)
                .ifPresent(section -> data(section, Target.add(workbook, name(part), wording, styles, pages))));
        briefing.section(Part.HOW_TO_READ)
                .ifPresent(section -> reading(Target.add(workbook, "how_to_read", wording, styles, pages),
                        List.of(section)));
        workbook.setActiveSheet(0);
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static void overview(Briefing briefing, Target target) {
        var chart = reading(target,
                briefing.sections().stream()
                        .filter(section -> section.part() == Part.COVER || section.part() == Part.GLANCE)
                        .toList());
        chart.ifPresent(rows -> new StatusChart(target.definition(), rows).draw(READING.size() + 1, 1));
    }

    private static Optional<ChartRows> reading(Target target, List<Section> sections) {
        var widths = new Widths(READING);
        var blocks = new BlockRows(new Rows(target.sheet(), target.styles(), target.wording(), widths), target.styles(),
                target.wording());
        sections.forEach(blocks::write);
        widths.apply(target.sheet());
        return blocks.chart();
    }

    private static void data(Section section, Target target) {
        var table = section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(Block.Table::isOnSheet).findFirst();
        table.ifPresentOrElse(
                new DataSheet(target.sheet(), target.definition(), target.styles(), target.wording())::write,
                () -> reading(target, List.of(section)));
    }
}
