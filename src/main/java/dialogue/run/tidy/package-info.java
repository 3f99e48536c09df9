/// What stands and how old it may become comes in; what nobody needs any more goes, and into the audit.
/// It exists so that an installation can run for years on one disk, and nothing that is still needed ever goes.
@NullMarked
package dialogue.run.tidy;

import org.jspecify.annotations.NullMarked;
