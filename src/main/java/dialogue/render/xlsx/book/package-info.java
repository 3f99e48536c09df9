/// The workbook around the sheets: a briefing comes in, a workbook with styles, formulas, properties and page setup goes out, ready for rows.
/// It exists so that what decides the bytes of the file, and what all sheets share, stands in one room.
@NullMarked
package dialogue.render.xlsx.book;

import org.jspecify.annotations.NullMarked;
