/// Who looks comes in, and which problems and acts that reader may know of goes out.
/// It exists so that no page decides it by itself: a problem or an act of one ministry's message or person would tell the other of what it keeps back.
@NullMarked
package dialogue.operator.watch;

import org.jspecify.annotations.NullMarked;
