package dialogue.render.pdf.block;

/// Shares the width of a table among its columns by their weights, but gives no column less than its widest word needs.
final class ColumnWidths {

    private final int[] weights;
    private final float[] least;
    private final boolean[] fixed;
    private final float[] widths;

    private ColumnWidths(int[] weights, float[] least) {
        this.weights = weights;
        this.least = least;
        this.fixed = new boolean[weights.length];
        this.widths = new float[weights.length];
    }

    /// Widths that add up to `total`.
    ///
    /// @param weights shares of the columns, more than 0
    /// @param least the least width of each column, in points; not kept where all together are wider than the table
    /// @param total width of the table, in points
    static float[] share(int[] weights, float[] least, float total) {
        var columns = new ColumnWidths(weights, least);
        var needed = 0f;
        for (var width : least) {
            needed += width;
        }
        do {
            columns.shareRest(total);
        } while (needed < total && columns.fixNarrow());
        return columns.widths;
    }

    private void shareRest(float total) {
        var room = total;
        var weight = 0;
        for (var i = 0; i < widths.length; i++) {
            room -= fixed[i] ? least[i] : 0;
            weight += fixed[i] ? 0 : weights[i];
        }
        for (var i = 0; i < widths.length; i++) {
            widths[i] = fixed[i] ? least[i] : room * weights[i] / weight;
        }
    }

    /// Gives the columns that are too narrow what they need; false where there was none.
    private boolean fixNarrow() {
        var found = false;
        for (var i = 0; i < widths.length; i++) {
            if (!fixed[i] && widths[i] < least[i]) {
                fixed[i] = true;
                found = true;
            }
        }
        return found;
    }
}
