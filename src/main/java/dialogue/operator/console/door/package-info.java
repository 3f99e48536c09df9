/// A person comes in, a visitor with a ministry and duties goes on to the pages, or nobody does.
/// It exists so that who somebody is and what they may do is decided once, before any page is asked.
@NullMarked
package dialogue.operator.console.door;

import org.jspecify.annotations.NullMarked;
