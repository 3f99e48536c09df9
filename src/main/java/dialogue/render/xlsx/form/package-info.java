/// Forms: what a ministry is asked comes in as columns and rows, the bytes of a workbook to fill in go out.
/// It exists so that what is asked and what a spreadsheet needs to ask it, locks, lists and pages, can change apart.
@NullMarked
@NamedInterface("form")
package dialogue.render.xlsx.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
