/// The parts of a briefing, one class a part: an edition and its rules' results come in, sections go out.
/// It exists so that a part can be read, changed or added alone; `Composer` only puts them in order.
@NullMarked
package dialogue.briefing.section;

import org.jspecify.annotations.NullMarked;
