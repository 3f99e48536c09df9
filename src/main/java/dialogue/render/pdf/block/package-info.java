/// A class a kind of block: a block comes in, pieces to fill pages with go out. It exists so that how a block looks can be changed, or a kind of block
/// added, without touching another one.
@NullMarked
package dialogue.render.pdf.block;

import org.jspecify.annotations.NullMarked;
