/// Who may come in at the console: persons, their ministry and duties, the links by which they choose a password, and the tries to guess one come in; who somebody is and what they may do goes out.
/// It exists because the console has two sides and no account that came with the program: every act and every page asks here.
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "language", "watch"})
package dialogue.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
