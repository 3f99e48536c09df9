/// Workbooks with Apache POI: a briefing and a language come in, the bytes of an XLSX file go out, and an inspector reads such a file again.
/// It exists to keep the one library that knows what Excel expects in one room.
@NullMarked
package dialogue.render.xlsx;

import org.jspecify.annotations.NullMarked;
