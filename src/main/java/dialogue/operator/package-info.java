/// How a person starts the program and watches it: what they ask comes in, words and an exit code go out.
/// It exists to keep every other package free of screens and key strokes; a request is all it hands over.
@NullMarked
@ApplicationModule(allowedDependencies = {"run", "run::away", "delivery", "intake", "render", "finding", "schedule",
        "schedule::firing", "schedule::serving", "occasion", "plan", "language", "watch"})
package dialogue.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
