/// The program that serves comes in, a page for the people of both ministries goes out, until it is closed.
/// It exists for those who have no shell: an area a package below this one, each with its pages, words and rules of who sees what. A page knows no rule of its
/// own but asks the use cases of `operator`, as a command does.
@NullMarked
package dialogue.operator.console;

import org.jspecify.annotations.NullMarked;
