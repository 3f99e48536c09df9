/// The schedules come in, and pages go out that tell when each fires next, why on that day, and what became of it last.
/// It exists so that nobody needs a shell to see that the yearly review will be made, or to have it made now.
@NullMarked
package dialogue.operator.console.schedules;

import org.jspecify.annotations.NullMarked;
