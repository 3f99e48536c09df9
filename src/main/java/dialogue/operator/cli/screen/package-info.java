/// What a person sees: words, tables, times and progress come in, lines of the right width in their language go out.
/// It exists so that a command never thinks of columns, character sets or a terminal.
@NullMarked
package dialogue.operator.cli.screen;

import org.jspecify.annotations.NullMarked;
