/// Finished documents come in, and go out to where their readers find them: the output folder, and the mailboxes of both ministries.
/// It exists so that a document is handed over once and whole, or not at all.
@NullMarked
@ApplicationModule(allowedDependencies = {"render", "occasion", "plan", "language", "setting", "watch"})
package dialogue.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
