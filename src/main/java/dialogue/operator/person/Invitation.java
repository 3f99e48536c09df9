package dialogue.operator.person;

import dialogue.person.PersonKey;
import java.time.Instant;

/// How a person comes to a password.
///
/// @param address the link to open in a browser, once; whoever has it is let in as this person
/// @param until when it is over
public record Invitation(PersonKey person, String address, Instant until) {}
