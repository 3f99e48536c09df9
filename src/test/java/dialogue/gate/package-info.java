/// Pairs of inputs that differ only in what a reader may not read come in, and everything that the reader can get is compared.
/// It exists to hold the program's first promise against inference, not only against words that leak.
@NullMarked
package dialogue.gate;

import org.jspecify.annotations.NullMarked;
