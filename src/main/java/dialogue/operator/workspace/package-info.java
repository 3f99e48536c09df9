/// A folder and a language come in, and a workspace goes out: an input to fill in, or the sample, and a configuration to change.
/// It exists so that whoever has just installed the program has something to work with, and loses nothing that is there already.
@NullMarked
package dialogue.operator.workspace;

import org.jspecify.annotations.NullMarked;
