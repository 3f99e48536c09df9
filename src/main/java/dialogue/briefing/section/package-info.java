/// What the parts of a briefing share: an edition and what the rules found in it come in, phrases and tables that several parts show go out.
/// It exists so that a milestone, a stage or a source is said in the same words wherever it stands; the parts themselves are in the rooms below.
@NullMarked
package dialogue.briefing.section;

import org.jspecify.annotations.NullMarked;
