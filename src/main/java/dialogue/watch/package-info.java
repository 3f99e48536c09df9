/// What went wrong when nobody looked comes in, and stands until a person dismisses it; what persons have done comes in, and stays. What happens in
/// a process that serves is told line by line.
/// It exists because nobody looks at a schedule or an outbox for months, and because later somebody asks who did what.
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package dialogue.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
