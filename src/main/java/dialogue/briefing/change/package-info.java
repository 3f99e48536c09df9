/// What has changed between two reviews: both come in as released to one audience, and changes go out, a pure function of the two.
/// It exists so that "since the last review" is told by rules that can be read and tested in one place.
@NullMarked
package dialogue.briefing.change;

import org.jspecify.annotations.NullMarked;
