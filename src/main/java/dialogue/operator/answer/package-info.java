/// How the program answers other programs: an [answer][Answer] comes in, JSON or CSV goes out, and what went wrong as a [complaint][Complaint].
/// It exists so that every command writes the same way, and a name once given is kept.
@NullMarked
package dialogue.operator.answer;

import org.jspecify.annotations.NullMarked;
