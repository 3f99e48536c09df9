/// A file's path comes in, the sole right to what the file stands for goes out, and ends with the process at the latest.
/// It exists because two people may ask for the same briefing at once, from two processes or two threads of one.
@NullMarked
package dialogue.run.lock;

import org.jspecify.annotations.NullMarked;
