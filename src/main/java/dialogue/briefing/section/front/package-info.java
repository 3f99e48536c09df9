/// What a reader with two minutes reads: the cover, the meeting that is prepared, and the page at a glance, each a section made from the content.
/// It exists so that what is picked for these pages, and by which rule, can be read apart from the chapters.
@NullMarked
package dialogue.briefing.section.front;

import org.jspecify.annotations.NullMarked;
