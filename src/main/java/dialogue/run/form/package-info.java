/// The plan and a party's last reports come in, and the form goes out in which that party writes its next ones.
/// It exists so that a person at the command line and a message of the schedule get the same form, of what `release` lets the party read.
@NullMarked
@NamedInterface("form")
package dialogue.run.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
