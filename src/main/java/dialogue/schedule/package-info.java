/// The configuration, the plan's meetings and the clock come in; a request for a briefing goes out at the right time, once.
/// It exists so that nobody has to think of the yearly review for eleven months, and nobody can miss it or get it twice.
@NullMarked
@ApplicationModule(allowedDependencies = {"run", "run::away", "run::check", "run::collect", "delivery", "render",
        "occasion", "plan",
        "language",
        "setting", "watch"})
package dialogue.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
