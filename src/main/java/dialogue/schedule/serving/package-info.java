/// The triggers of the schedules and the work to be done again and again come in; while the program serves, each is done at its time.
/// It exists to hold the threads and the triggers together, and nothing that goes wrong in one of them ends the others.
@NullMarked
@NamedInterface("serving")
package dialogue.schedule.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
