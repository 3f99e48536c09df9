package dialogue.render.xlsx.sheet;

import dialogue.plan.Status;
import dialogue.render.Hatch;
import dialogue.render.Palette;
import dialogue.render.xlsx.book.Escapes;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/// The native chart of status by pillar: stacked bars over the figures on the same sheet, so that it follows an edit of them.
final class NativeChart {

    /// Sizes in hundredths of a point.
    private static final int TITLE = 1100;
    private static final int LABEL = 900;

    private final XSSFSheet sheet;
    private final ChartRows figures;

    NativeChart(XSSFSheet sheet, ChartRows figures) {
        this.sheet = sheet;
        this.figures = figures;
    }

    void draw(SheetGrid.CellArea area) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, area.column(), area.row(), area.endColumn(),
                area.endRow()));
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr()
                .setDescr(figures.alternative());
        chart.setTitleText(Escapes.of(figures.caption()));
        chart.setTitleOverlay(false);
        chart.getCTChart().getTitle().getTx().getRich().getPList()
                .forEach(paragraph -> paragraph.getRList().forEach(NativeChart::title));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        plot(chart);
    }

    /// As the headings on the sheet.
    private static void title(CTRegularTextRun run) {
        run.getRPr().setSz(TITLE);
        run.getRPr().setB(true);
        run.getRPr().addNewSolidFill().addNewSrgbClr().setVal(Palette.ACCENT.bytes());
    }

    private void plot(XSSFChart chart) {
        var pillars = chart.createCategoryAxis(AxisPosition.LEFT);
        pillars.setOrientation(AxisOrientation.MAX_MIN);
        var counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setMajorUnit(step());
        counts.setMinimum(0);
        counts.setMaximum(Math.max(1, longest()));
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, pillars, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(40);
        for (var series = 0; series < figures.series().size(); series++) {
            add(data, series);
        }
        chart.plot(data);
    }

    /// Of round numbers, the first that makes no more than five steps of the longest bar; the figures beside the axis would not stand upright otherwise.
    private int step() {
        var longest = longest();
        return IntStream.of(5, 10, 20, 50, 100, 200, 500).filter(step -> longest <= 5 * step).findFirst().orElse(1_000);
    }

    private int longest() {
        return figures.counts().stream().mapToInt(counts -> counts.stream().mapToInt(Integer::intValue).sum()).max()
                .orElse(0);
    }

    private void add(XDDFBarChartData data, int series) {
        var labels = XDDFDataSourcesFactory
                .fromArray(figures.labels().stream().map(Escapes::of).toArray(String[]::new), range(0));
        var values = XDDFDataSourcesFactory.fromArray(
                figures.counts().stream().map(counts -> counts.get(series)).toArray(Integer[]::new),
                range(series + 1));
        var added = data.addSeries(labels, values);
        added.setTitle(figures.series().get(series),
                new CellReference(sheet.getSheetName(), figures.head(), series + 1, true, true));
        // LibreOffice shows no bar without a fill of its own
        added.setFillProperties(status(series).map(ChartFills::of).orElseGet(ChartFills::unreported));
        status(series).filter(status -> Hatch.of(status) == Hatch.HOLLOW).ifPresent(
                status -> added.setLineProperties(new XDDFLineProperties(ChartFills.solid(Palette.lines(status)))));
        label(data.getSeries(series), series);
    }

    /// The count in each segment, but no zero; white or ink, whichever the fill carries.
    private static void label(XDDFChartData.Series added, int series) {
        var labels = ((XDDFBarChartData.Series) added).getCTBarSer().addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode("0;;;");
        format.setSourceLinked(false);
        labels.addNewTxPr().addNewBodyPr();
        var text = labels.getTxPr().addNewP();
        var run = text.addNewPPr().addNewDefRPr();
        run.setSz(LABEL);
        run.addNewSolidFill().addNewSrgbClr().setVal(status(series).map(Palette::on).orElse(Palette.INK).bytes());
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /// Empty for the series of what nobody reports.
    private static Optional<Status> status(int series) {
        return Arrays.stream(Status.values()).skip(series).findFirst();
    }

    private String range(int column) {
        return new CellRangeAddress(figures.firstRow(), figures.firstRow() + figures.labels().size() - 1, column,
                column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
