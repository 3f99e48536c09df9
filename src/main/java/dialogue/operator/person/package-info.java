/// What whoever has the machine, or a steward in the console, does about persons comes in; who there is, and links by which they choose a password, go out.
/// It exists so that the rule whom a steward may keep stands once.
@NullMarked
package dialogue.operator.person;

import org.jspecify.annotations.NullMarked;
