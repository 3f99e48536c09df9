/// What the program answers, for other programs: what the use cases return comes in, and records go out that Jackson writes.
/// It exists because names and order of these objects are a promise; their keys are those of the input, their times are in UTC.
@NullMarked
package dialogue.operator.view;

import org.jspecify.annotations.NullMarked;
