/// Words, cells and rows at their place across the page: phrases come in, boxes that can be drawn go out. It exists so that type, colours and distances
/// are the same in every block.
@NullMarked
package dialogue.render.pdf.layout;

import org.jspecify.annotations.NullMarked;
