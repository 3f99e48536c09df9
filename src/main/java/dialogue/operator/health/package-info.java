/// How the program stands comes in, from the ledger, the schedules, the reviews and the disk; a level with its sentences, and figures, go out for a monitor.
/// It exists so that an administrator's own monitor watches the program as it watches others, and learns nothing that a ministry keeps back: figures are counted by states alone.
@NullMarked
package dialogue.operator.health;

import org.jspecify.annotations.NullMarked;
