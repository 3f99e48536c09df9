/// Who comes to the door and who keeps its persons comes in; the pages to sign in, to choose a password, to keep persons and to look after oneself go out.
/// It exists so that a person needs a link and no shell; whom somebody may keep is decided in `operator.person`.
@NullMarked
package dialogue.operator.console.persons;

import org.jspecify.annotations.NullMarked;
