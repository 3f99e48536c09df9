/// How commands are written: picocli's parse comes in, values of the program's types, help and sentences on wrong use go out.
/// It exists so that every command reads its options, and refuses wrong ones, in the same way.
@NullMarked
package dialogue.operator.cli.syntax;

import org.jspecify.annotations.NullMarked;
