/// The cells of a workbook: numbers, formats and shared texts come in, the text that a reader sees goes out.
/// It exists so that what a format makes of a number stands apart from rows and sheets.
@NullMarked
package dialogue.intake.sheet.cell;

import org.jspecify.annotations.NullMarked;
