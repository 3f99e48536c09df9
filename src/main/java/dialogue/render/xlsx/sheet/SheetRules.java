package dialogue.render.xlsx.sheet;

import dialogue.briefing.Block;
import dialogue.briefing.ColumnHead;
import dialogue.briefing.ColumnHead.Kind;
import dialogue.plan.Status;
import dialogue.render.Palette;
import dialogue.render.xlsx.book.Formulas;
import dialogue.render.xlsx.book.SheetContext;
import dialogue.render.xlsx.book.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;

/// What a data sheet keeps to while it is worked on: a status is chosen from the list and takes its colour, and what is late stands out.
final class SheetRules {

    private final SheetContext context;
    private final Block.Table table;
    private final List<ColumnHead> columns;
    private final int rows;

    SheetRules(SheetContext context, Block.Table table, int rows) {
        this.context = context;
        this.table = table;
        this.columns = table.columns();
        this.rows = rows;
    }

    void add() {
        var statuses = where(Kind.STATUS);
        if (statuses.length > 0) {
            colour(statuses);
            choose(IntStream.of(statuses).filter(this::isFree).toArray());
        }
        IntStream.of(where(Kind.DATE)).filter(column -> columns.get(column).key().startsWith("next_step_due"))
                .forEach(this::markOverdue);
        IntStream.range(0, columns.size()).filter(column -> columns.get(column).key().equals("months_late"))
                .forEach(this::drawLateness);
    }

    /// A status that follows from others is not chosen.
    private boolean isFree(int column) {
        return context.workbook().formulas().isEmpty() || !Formulas.isCalculated(table, columns.get(column));
    }

    private int[] where(Kind kind) {
        return IntStream.range(0, columns.size()).filter(column -> columns.get(column).kind() == kind).toArray();
    }

    private CellRangeAddress range(int column) {
        return new CellRangeAddress(1, rows - 1, column, column);
    }

    private void colour(int[] statuses) {
        var ranges = IntStream.of(statuses).mapToObj(this::range).toArray(CellRangeAddress[]::new);
        var formats = context.definition().getSheetConditionalFormatting();
        Arrays.stream(Status.values()).forEach(status -> {
            var rule = formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, quoted(status));
            paint(rule, Palette.words(status), Palette.wash(status));
            formats.addConditionalFormatting(ranges, rule);
        });
    }

    private String quoted(Status status) {
        return '"' + word(status) + '"';
    }

    private String word(Status status) {
        return context.wording().say("status." + status.key());
    }

    private static void paint(XSSFConditionalFormattingRule rule, Palette ink, Palette wash) {
        var font = rule.createFontFormatting();
        font.setFontColor(Styles.colour(ink));
        // the first time POI writes three bytes, where the schema wants four
        font.setFontColor(Styles.colour(ink));
        var fill = rule.createPatternFormatting();
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        fill.setFillBackgroundColor(Styles.colour(wash));
    }

    private void choose(int[] statuses) {
        var validations = context.definition().getDataValidationHelper();
        var cells = new CellRangeAddressList();
        IntStream.of(statuses).mapToObj(this::range).forEach(cells::addCellRangeAddress);
        var list = validations.createExplicitListConstraint(
                Arrays.stream(Status.values()).map(this::word).toArray(String[]::new));
        var validation = validations.createValidation(list, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(context.wording().say("column.status"), context.wording().say("choice.error"));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        context.definition().addValidationData(validation);
    }

    /// A next step is overdue as the briefing says it: its day lies before the as-of date, and the initiative is neither completed nor suspended.
    private void markOverdue(int column) {
        var standing = IntStream.range(0, columns.size())
                .filter(one -> columns.get(one).key().equals("standing")).findFirst();
        standing.ifPresent(one -> {
            var formats = context.definition().getSheetConditionalFormatting();
            var rule = formats.createConditionalFormattingRule(overdue(cell(column), cell(one)));
            paint(rule, Palette.RED, Palette.RED_WASH);
            formats.addConditionalFormatting(new CellRangeAddress[]{range(column)}, rule);
        });
    }

    private String overdue(String due, String standing) {
        var asOf = context.workbook().briefing().asOf();
        return "AND(ISNUMBER(" + due + ")," + due + "<DATE(" + asOf.getYear() + "," + asOf.getMonthValue() + ","
                + asOf.getDayOfMonth() + ")" + Arrays.stream(Status.values()).filter(status -> !status.isActive())
                        .map(status -> "," + standing + "<>" + quoted(status)).collect(Collectors.joining())
                + ")";
    }

    private static String cell(int column) {
        return "$" + CellReference.convertNumToColString(column) + "2";
    }

    /// A bar as long as the months late, from none on.
    private void drawLateness(int column) {
        var formats = context.definition().getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule(Styles.colour(Palette.ROSE));
        var none = rule.getDataBarFormatting().getMinThreshold();
        none.setRangeType(RangeType.NUMBER);
        none.setValue(0.0);
        formats.addConditionalFormatting(new CellRangeAddress[]{range(column)}, rule);
    }
}
