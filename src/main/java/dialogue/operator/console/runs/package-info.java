/// Runs and what was asked for come in, and pages go out that tell how far each is, whoever began it; a form comes in, and a briefing is asked for.
/// It exists so that whoever waits for a briefing sees it being made, and nobody learns that something changed which they may not read.
@NullMarked
package dialogue.operator.console.runs;

import org.jspecify.annotations.NullMarked;
