/// Puts the parts of a briefing in order: an edition comes in, a whole briefing goes out. It exists so that the order of a briefing can be read on one
/// screen; what a part says stands in `briefing.section`.
@NullMarked
@NamedInterface("composer")
package dialogue.briefing.composer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
