package dialogue.render.xlsx.sheet;

import dialogue.plan.Status;
import dialogue.render.Hatch;
import dialogue.render.Palette;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/// What the parts of a chart's bars are filled with: the fill and the hatch of their status.
final class ChartFills {

    private ChartFills() {}

    static XDDFFillProperties of(Status status) {
        return switch (Hatch.of(status)) {
            case NONE, HOLLOW -> solid(Palette.fill(status));
            case RISING -> hatched(PresetPattern.LIGHT_UPWARD_DIAGONAL, status);
            case FALLING -> hatched(PresetPattern.LIGHT_DOWNWARD_DIAGONAL, status);
            case UPRIGHT -> hatched(PresetPattern.LIGHT_VERTICAL, status);
        };
    }

    static XDDFFillProperties unreported() {
        return pattern(PresetPattern.PERCENT_10, Palette.SECONDARY, Palette.WHITE);
    }

    static XDDFSolidFillProperties solid(Palette colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour.bytes()));
    }

    private static XDDFFillProperties hatched(PresetPattern pattern, Status status) {
        return pattern(pattern, Palette.lines(status), Palette.fill(status));
    }

    private static XDDFFillProperties pattern(PresetPattern pattern, Palette lines, Palette ground) {
        var fill = new XDDFPatternFillProperties();
        fill.setPresetPattern(pattern);
        // its own setters leave the colours empty, which the schema forbids
        fill.getXmlObject().addNewFgClr().addNewSrgbClr().setVal(lines.bytes());
        fill.getXmlObject().addNewBgClr().addNewSrgbClr().setVal(ground.bytes());
        return fill;
    }
}
