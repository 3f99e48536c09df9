/// The configured schedules, the plan's meetings and the holidays of both countries come in; the times at which each schedule fires go out.
/// It exists so that what fires when is a pure function, which a test can run through ten years.
@NullMarked
package dialogue.schedule.rule;

import org.jspecify.annotations.NullMarked;
