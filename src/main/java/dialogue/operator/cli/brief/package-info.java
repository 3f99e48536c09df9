/// The commands on briefings, their runs and their input: options come in, a request for a use case and what came of it, in words, go out.
/// It exists because a desk officer needs no others.
@NullMarked
package dialogue.operator.cli.brief;

import org.jspecify.annotations.NullMarked;
