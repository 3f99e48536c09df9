/// What was written to begin with, and where things stand, come in, and records go out, as those of the package above.
/// It exists for installers and for pages that show an installation's state.
@NullMarked
package dialogue.operator.view.begin;

import org.jspecify.annotations.NullMarked;
