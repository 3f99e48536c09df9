/// A workbook as a package: the bytes of a file come in, its parts and what they say of themselves go out, each unpacked while it is read.
/// It exists so that whatever is wrong or dangerous in a package stops here, within limits of memory and time.
@NullMarked
package dialogue.intake.sheet.pack;

import org.jspecify.annotations.NullMarked;
