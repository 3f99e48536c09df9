/// Single values: a cell's text comes in, a date, the nearest known word or a clean text goes out.
/// It exists so that each rule of writing stands in one small class that knows neither files nor columns.
@NullMarked
package dialogue.intake.value;

import org.jspecify.annotations.NullMarked;
