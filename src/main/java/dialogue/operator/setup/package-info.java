/// A configuration comes in; what a start would refuse, and whether folders, fonts, database, mail server and clock are fit for it, go out.
/// It exists so that an administrator finds a mistake before the night in which a briefing is due.
@NullMarked
package dialogue.operator.setup;

import org.jspecify.annotations.NullMarked;
