/// The sheets: blocks and tables come in, rows of cells with their widths, rules, Excel tables and the native chart go out. It exists so that a sheet can
/// change without touching how the file is written.
@NullMarked
package dialogue.render.xlsx.sheet;

import org.jspecify.annotations.NullMarked;
