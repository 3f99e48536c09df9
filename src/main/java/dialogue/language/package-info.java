/// English, French and Korean: comes in a key or a text that exists in several languages, goes out the words for one reader.
/// It exists so that no other package ever asks which language it is writing in.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dialogue.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
