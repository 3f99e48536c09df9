package dialogue.delivery;

import dialogue.language.Problem;
import java.util.Optional;

/// What protects messages on their way to the mail server: TLS, and the server's proof that it is the one that is meant.
///
/// @param lack what the configuration has switched off; empty where nothing is, or where no server is configured
public record MailProtection(Optional<Problem> lack) {}
