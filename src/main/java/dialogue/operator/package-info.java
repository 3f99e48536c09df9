/// What a person can do with the program, a small type each: a typed request comes in, a typed answer goes out, whether a command or a page asks.
/// It exists so that every door leads to the same acts and rules; `operator.cli` only speaks.
@NullMarked
@ApplicationModule(allowedDependencies = {"run", "run::away", "run::check", "run::cluster", "run::collect",
        "run::follow", "run::form",
        "run::upload", "run::input",
        "delivery", "delivery::library", "delivery::folder",
        "intake",
        "intake::folder",
        "intake::life",
        "intake::table",
        "render", "render::form", "render::pdf", "finding", "schedule",
        "schedule::firing", "schedule::serving", "occasion", "person", "plan", "language", "watch",
        "setting"})
package dialogue.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
