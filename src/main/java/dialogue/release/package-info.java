/// The gate between the two ministries: a review comes in, what one audience may read goes out, before anything is counted or compared.
/// It exists so that there is a single place to read when somebody asks who can see what.
@NullMarked
@ApplicationModule(allowedDependencies = {"review", "finding", "plan", "language"})
package dialogue.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
