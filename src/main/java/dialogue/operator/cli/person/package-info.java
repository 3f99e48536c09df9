/// The commands on the persons of the console: names, ministries and duties come in, a table or a link goes out.
/// It exists so that whoever has the machine lets the first person in: no account came with the program.
@NullMarked
package dialogue.operator.cli.person;

import org.jspecify.annotations.NullMarked;
