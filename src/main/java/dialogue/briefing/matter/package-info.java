/// The matters for the Dialogue: a released review and the reasons found in it come in, one ranked list goes out, each initiative once. It exists so that the page
/// at a glance, the matters, the meeting's agenda, the sheet and the letter put the same matters before both sides in the same order.
@NullMarked
package dialogue.briefing.matter;

import org.jspecify.annotations.NullMarked;
