package dialogue.render.xlsx.book;

import dialogue.plan.Audience;
import org.apache.poi.ss.usermodel.PrintSetup;

/// The paper that a sheet is printed on, across.
///
/// @param size as a sheet names it
/// @param length of its long side, in inches
public record Paper(short size, double length) {

    /// At the left and at the right, in inches.
    public static final double SIDE = 0.4;
    /// Words of ten points are made smaller to fit a page, but not below seven.
    private static final double LEAST_SCALE = 0.7;
    private static final int POINTS_AN_INCH = 72;

    public static Paper of(Audience audience) {
        return audience == Audience.CANADA
                ? new Paper(PrintSetup.LETTER_PAPERSIZE, 11)
                : new Paper(PrintSetup.A4_PAPERSIZE, 297 / 25.4);
    }

    /// How wide a sheet may be, in points of the screen, that is still read on paper.
    public double legible() {
        return (length - 2 * SIDE) * POINTS_AN_INCH / LEAST_SCALE;
    }
}
