/// What both parties reported for one year: accepted reports and findings come in, a frozen review goes out, and only `release` may open it.
/// It exists to keep the unreleased apart: nothing that makes a document can even name these types.
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "finding", "language"})
package dialogue.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
