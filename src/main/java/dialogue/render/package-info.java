/// Content to files: a briefing and a language come in, the bytes of a PDF or a workbook go out.
/// It exists so that a margin, a colour or a word can change without touching what the documents say.
@NullMarked
@ApplicationModule(allowedDependencies = {"briefing", "plan", "language", "setting"})
package dialogue.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
