/// The Action Plan: its records come in from `intake`, and everybody asks it what an initiative is, who leads it and what has happened on it.
/// It exists to give every word of the plan one type and one name.
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package dialogue.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
