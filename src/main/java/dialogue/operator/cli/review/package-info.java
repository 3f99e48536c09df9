/// The commands on a year's review come in; what they led to goes out, told to the person in their language.
/// It exists apart because a review lasts longer than any briefing made of it.
@NullMarked
package dialogue.operator.cli.review;

import org.jspecify.annotations.NullMarked;
