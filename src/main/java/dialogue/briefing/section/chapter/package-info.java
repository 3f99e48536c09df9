/// The chapters: for the Dialogue, pillars, record and calendar come out, each a section made from the content.
/// It exists so that a chapter can be read, changed or added alone; its order is decided in `briefing.composer`.
@NullMarked
package dialogue.briefing.section.chapter;

import org.jspecify.annotations.NullMarked;
