/// The content of a briefing: a released review and the one before come in, sections of blocks go out, without a language and without a format.
/// It exists so that all documents of an audience say the same: both renderers only walk what stands here.
@NullMarked
@ApplicationModule(allowedDependencies = {"release", "finding", "plan", "language"})
package dialogue.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
