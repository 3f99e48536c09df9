/// The text of a document comes in piece by piece, and the passages that stand in it go out, of many that are looked for. It exists because a document may
/// have a hundred million characters and a review ten thousand passages.
@NullMarked
package dialogue.run.make.passage;

import org.jspecify.annotations.NullMarked;
