/// What a briefing is made for, and which revision of it is meant: the keys of the plan's meetings come in, and everybody who makes, keeps or sends
/// documents names them by these values. It exists so that nobody passes a year, a word and a number side by side.
@NullMarked
@ApplicationModule(allowedDependencies = "plan")
package dialogue.occasion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
