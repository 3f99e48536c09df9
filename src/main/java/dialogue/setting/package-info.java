/// The configuration comes in, the settings of a module go out, or a word on the key that nobody knows.
/// It exists so that a misspelt key is refused everywhere: passed over, it would leave a default in its place without a word.
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package dialogue.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
