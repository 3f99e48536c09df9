/// What is not as at the last review: what happened and moved, and what changed in the plan itself, each a section made from the content.
/// It exists to keep apart what compares two reviews from the chapters that tell of one.
@NullMarked
package dialogue.briefing.section.change;

import org.jspecify.annotations.NullMarked;
